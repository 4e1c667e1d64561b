import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { freePort } from '../../tools/postgres/free-port.ts';

export interface IdentityClaims {
  readonly email?: string;
  readonly email_verified?: unknown;
}

interface OidcContext {
  readonly oidc: { readonly session: { readonly accountId: string }; readonly client: { readonly clientId: string } };
}

/** A real OpenID Connect provider, which signs in whoever is `who` at the moment without asking. */
export class IdentityProvider {
  readonly clientId = 'leeway';
  readonly clientSecret = randomBytes(24).toString('base64url');
  readonly issuer: string;
  who: IdentityClaims = {};
  /** Whether the address is in the ID token, or is only told on request. */
  tellsInToken = false;
  /** Whether the person turns back instead of signing in. */
  refuses = false;
  #server: Server | undefined;
  readonly #port: number;
  readonly #provider: Provider;

  private constructor(port: number, redirectUris: readonly string[], authentication: string) {
    this.#port = port;
    this.issuer = `http://127.0.0.1:${port}`;
    // It says on every start that it is not set up for production.
    console.warn = console.info = () => undefined;
    this.#provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: this.clientId,
          client_secret: this.clientSecret,
          redirect_uris: redirectUris,
          token_endpoint_auth_method: authentication,
        },
      ],
      clientAuthMethods: [authentication],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: true,
      features: { devInteractions: { enabled: false } },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      interactions: { url: () => '/interaction' },
      pkce: { required: () => true },
      findAccount: (_: unknown, accountId: string) => ({
        accountId,
        claims: (use: string) => ({ sub: accountId, ...(use === 'userinfo' || this.tellsInToken ? this.who : {}) }),
      }),
      extraTokenClaims: () => ({}),
      loadExistingGrant: async ({ oidc }: OidcContext) => {
        const grant = new this.#provider.Grant({
          accountId: oidc.session.accountId,
          clientId: oidc.client.clientId,
        });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
  }

  /** @param redirectUris where it sends people back to; http is allowed for localhost */
  static async start(
    redirectUris: readonly string[],
    authentication = 'client_secret_basic',
  ): Promise<IdentityProvider> {
    const provider = new IdentityProvider(await freePort(), redirectUris, authentication);
    await provider.resume();
    return provider;
  }

  /** Answers again, on the same address. */
  async resume(): Promise<void> {
    const serve = this.#provider.callback();
    this.#server = createServer((request, response) => {
      if (request.url?.startsWith('/interaction') === true) void this.#interact(request, response);
      else serve(request, response);
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined));
  }

  async #interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const result = this.refuses
      ? { error: 'access_denied', error_description: 'the person turned back' }
      : { login: { accountId: `account of ${this.who.email ?? 'nobody'}` } };
    await this.#provider.interactionFinished(request, response, result);
  }
}
