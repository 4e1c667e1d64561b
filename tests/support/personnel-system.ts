import type { ProvisioningToken, ScimError, ScimUser, ScimUserList } from '@leeway/contract';
import { type Answer, Visitor } from './visitor.ts';

const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const SCIM_JSON = { 'content-type': 'application/scim+json; charset=utf-8' };

/** A personnel system that keeps an organisation up to date over SCIM, with the token it was given. */
export class PersonnelSystem {
  readonly #visitor: Visitor;

  constructor(url: () => string, token: string) {
    this.#visitor = Visitor.tally(url, token);
  }

  /** With a new token, which an administrator makes. */
  static async of(url: () => string, administrator: Visitor): Promise<PersonnelSystem> {
    const { status, body } = await administrator.post<ProvisioningToken>('/api/provisioning/token', {});
    if (status !== 200) throw new Error(`no token was made: ${status}`);
    return new PersonnelSystem(url, body.token);
  }

  get<T = ScimUser & ScimError>(path: string): Promise<Answer<T>> {
    return this.#visitor.get<T>(`/api/scim/v2${path}`);
  }

  post<T = ScimUser & ScimError>(path: string, body: unknown): Promise<Answer<T>> {
    return this.#visitor.send<T>('POST', `/api/scim/v2${path}`, body, SCIM_JSON);
  }

  put<T = ScimUser & ScimError>(path: string, body: unknown): Promise<Answer<T>> {
    return this.#visitor.send<T>('PUT', `/api/scim/v2${path}`, body, SCIM_JSON);
  }

  patch<T = ScimUser & ScimError>(path: string, ...Operations: readonly object[]): Promise<Answer<T>> {
    const body = { schemas: [PATCH_OP], Operations };
    return this.#visitor.send<T>('PATCH', `/api/scim/v2${path}`, body, SCIM_JSON);
  }

  delete(path: string): Promise<Answer<ScimError | null>> {
    return this.#visitor.send<ScimError | null>('DELETE', `/api/scim/v2${path}`);
  }

  /** People that a filter finds. */
  async find(filter: string): Promise<ScimUserList> {
    return (await this.get<ScimUserList>(`/Users?filter=${encodeURIComponent(filter)}`)).body;
  }
}
