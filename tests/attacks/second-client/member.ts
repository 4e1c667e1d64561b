import { sealBallot, type HandIn } from './ballot.ts';
import { readBlockKey, type RsaKey } from './block-key.ts';
import type { Json } from './canonical-json.ts';
import type { Credential, Scope } from './credential.ts';
import {
  blindFor,
  collect,
  openRound,
  readLink,
  requestSignatures,
  type Answer,
  type OpenedRound,
  type Pending,
  type PersonalLink,
} from './over-http.ts';

/** Somebody with a personal link, who has opened it, and whose client does what it is told, honest or not. */
export class Member {
  private constructor(
    private readonly apiUrl: string,
    readonly link: PersonalLink,
    readonly opened: OpenedRound,
  ) {}

  static async open(apiUrl: string, link: string): Promise<Member> {
    const read = readLink(link);
    return new Member(apiUrl, read, await openRound(apiUrl, read));
  }

  get scope(): Omit<Scope, 'purpose'> {
    const { organisationId, roundId } = this.link;
    return { organisationId, roundId, blockId: this.opened.block.id };
  }

  /** The key of the block for one purpose. */
  readonly key = (purpose: Scope['purpose']): RsaKey => readBlockKey(this.opened.block.publicKeys[purpose]);

  /** @param claims what the message says that is not so */
  blinded(purpose: Scope['purpose'], claims: Partial<Scope> = {}): Pending {
    return { purpose, ...blindFor({ ...this.scope, purpose, ...claims }, this.key(purpose)) };
  }

  request(...pending: readonly Pending[]): Promise<Answer> {
    return requestSignatures(this.apiUrl, this.link, pending);
  }

  /** One credential for each purpose. What the messages claim can differ from what the api is told. */
  async collect(
    ratingsClaim: Partial<Scope> = {},
    commentClaim: Partial<Scope> = {},
  ): Promise<{ ratings: Credential; comment: Credential }> {
    const pending = [this.blinded('ratings', ratingsClaim), this.blinded('comment', commentClaim)];
    const [ratings, comment] = await collect(this.apiUrl, this.link, this.key, pending);
    if (ratings === undefined || comment === undefined) throw new Error('too few credentials');
    return { ratings, comment };
  }

  seal(credential: Credential, version: number, content: Json): HandIn {
    return sealBallot(this.opened.directory, credential, version, content);
  }
}
