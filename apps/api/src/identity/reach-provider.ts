import * as client from 'openid-client';
import type { ConnectionOutcome } from '@leeway/contract';

const TIMEOUT_SECONDS = 10;

/** What it takes to reach a provider. */
export interface ProviderAccess {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Plain http is for a provider on the same machine, while developing. */
export function isSecureIssuer(issuer: string, isProduction: boolean): boolean {
  const { protocol, hostname, search, hash } = new URL(issuer);
  if (search !== '' || hash !== '') return false;
  return protocol === 'https:' || (!isProduction && LOCAL.has(hostname));
}

/**
 * Asks a provider who it is and what it can do. Nothing of the answer is followed to plain http, and no redirect at all.
 * @throws {Error} when it cannot be reached, or is none, or says that it is another one
 */
export async function reachProvider({ issuer, clientId, clientSecret }: ProviderAccess): Promise<client.Configuration> {
  const address = new URL(issuer);
  const options = {
    timeout: TIMEOUT_SECONDS,
    execute: address.protocol === 'http:' ? [client.allowInsecureRequests] : [],
  };
  const found = await client.discovery(address, clientId, undefined, client.None(), options);
  const server = found.serverMetadata();
  // What OpenID Connect Discovery says when nothing is said.
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const authenticate = methods.includes('client_secret_basic') ? client.ClientSecretBasic : client.ClientSecretPost;
  const configuration = new client.Configuration(server, clientId, clientSecret, authenticate(clientSecret));
  configuration.timeout = TIMEOUT_SECONDS;
  if (address.protocol === 'http:') client.allowInsecureRequests(configuration);
  // The signature of what it says about a person is checked, although it comes over a connection of our own.
  client.enableNonRepudiationChecks(configuration);
  return configuration;
}

/**
 * Tries a provider without anybody signing in: it is handed a code that it never gave. One that knows the client says
 * that the code is wrong; one that does not says that of the client.
 */
export async function testProvider(access: ProviderAccess, redirectUri: string): Promise<ConnectionOutcome> {
  let configuration: client.Configuration;
  try {
    configuration = await reachProvider(access);
  } catch (error) {
    return isAway(error) ? 'unreachable' : 'no-provider';
  }
  if (!hasCodeFlow(configuration.serverMetadata())) return 'lacks-support';
  try {
    await client.genericGrantRequest(configuration, 'authorization_code', {
      code: client.randomState(),
      redirect_uri: redirectUri,
      code_verifier: client.randomPKCECodeVerifier(),
    });
    return 'no-provider';
  } catch (error) {
    if (error instanceof client.ResponseBodyError && error.error === 'invalid_grant') return 'works';
    if (error instanceof client.ResponseBodyError || error instanceof client.WWWAuthenticateChallengeError) {
      return 'client-refused';
    }
    return isAway(error) ? 'unreachable' : 'no-provider';
  }
}

function hasCodeFlow(server: Readonly<client.ServerMetadata>): boolean {
  return (
    server.authorization_endpoint !== undefined &&
    server.token_endpoint !== undefined &&
    server.jwks_uri !== undefined &&
    (server.response_types_supported ?? ['code']).includes('code') &&
    (server.code_challenge_methods_supported ?? ['S256']).includes('S256')
  );
}

/** Whether nobody answered, or only to say that this is not possible now. */
export function isAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return true;
    if (cause instanceof TypeError && cause.message === 'fetch failed') return true;
    if ('code' in cause && cause.code === 'OAUTH_TIMEOUT') return true;
  }
  const response = error instanceof Error ? error.cause : undefined;
  return response instanceof Response && response.status >= 500;
}
