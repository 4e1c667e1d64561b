import {
  finalizeCredential,
  prepareCredential,
  sealBallot,
  type Credential,
  type PendingCredential,
} from '@leeway/ballot/client';
import { parseDirectory, PURPOSES, type BallotContent, type Purpose } from '@leeway/ballot/protocol';
import type {
  CredentialsIssued,
  HandedIn,
  LinkOpened,
  LinkOpening,
  PublishedDirectory,
  PublishedExtension,
} from '@leeway/contract';

/** An answer that was not a success, with the status and the problem's code. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, detail: string) {
    super(`${status} ${code}: ${detail}`);
    this.status = status;
    this.code = code;
  }
}

async function call<T>(method: string, url: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = (text === '' ? {} : JSON.parse(text)) as T & { code?: string; message?: { en?: string } };
  if (!response.ok) throw new Refused(response.status, parsed.code ?? 'no-code', parsed.message?.en ?? text);
  return parsed;
}

/** What a personal link says: `{ballot origin}/#/c/{organisation}/{round}/{token}`. */
export function readPersonalLink(link: string): LinkOpening & { ballotOrigin: string } {
  const url = new URL(link);
  const [, kind, organisationId, roundId, token] = url.hash.slice(1).split('/');
  if (kind !== 'c' || !organisationId || !roundId || !token) throw new Error(`not a personal link: ${link}`);
  return { ballotOrigin: url.origin, organisationId, roundId, token };
}

/**
 * One employee without a browser: does what the survey page does, through the same protocol and the same addresses.
 * The demo organisation answers through it, and so do the tests.
 */
export class Employee {
  readonly #apiUrl: string;
  readonly #link: ReturnType<typeof readPersonalLink>;
  readonly #credentials = new Map<Purpose, Credential>();
  #directoryText = '';

  constructor(apiUrl: string, personalLink: string) {
    this.#apiUrl = apiUrl;
    this.#link = readPersonalLink(personalLink);
  }

  /** @throws Error when this purpose's credential has not been collected */
  credential(purpose: Purpose): Credential {
    const credential = this.#credentials.get(purpose);
    if (!credential) throw new Error(`no credential for ${purpose} yet`);
    return credential;
  }

  /** Collects the credentials; refuses when api and ballot box show different directories, or ends. */
  async collect(purposes: readonly Purpose[] = PURPOSES): Promise<void> {
    const { organisationId, roundId, token, ballotOrigin } = this.#link;
    const opened = await call<LinkOpened>('POST', `${this.#apiUrl}/api/credentials/opening`, {
      organisationId,
      roundId,
      token,
    });
    const round = `${ballotOrigin}/rounds/${organisationId}/${roundId}`;
    const published = await call<PublishedDirectory>('GET', `${round}/directory`);
    if (published.directory !== opened.directory) throw new Error('the two directories differ');
    const { extension } = await call<PublishedExtension>('GET', `${round}/extension`);
    if (extension !== opened.extension) throw new Error('the two extensions differ');
    const directory = parseDirectory(opened.directory);
    this.#directoryText = opened.directory;
    const block = directory.blocks.find((candidate) => candidate.id === opened.blockId);
    if (!block) throw new Error('the directory does not hold the block of this link');

    const pending: PendingCredential[] = [];
    for (const purpose of purposes) {
      const scope = { organisationId, roundId, blockId: block.id, purpose };
      pending.push(await prepareCredential(scope, block.publicKeys[purpose]));
    }
    const issued = await call<CredentialsIssued>('POST', `${this.#apiUrl}/api/credentials`, {
      organisationId,
      roundId,
      token,
      requests: pending.map(({ scope, blindedMessage }) => ({ purpose: scope.purpose, blindedMessage })),
    });
    for (const { purpose, blindSignature } of issued.signatures) {
      const own = pending.find(({ scope }) => scope.purpose === purpose);
      if (!own) throw new Error(`the api signed a ${purpose} credential that was not asked for`);
      this.#credentials.set(purpose, await finalizeCredential(own, blindSignature));
    }
  }

  /** Seals and hands in; a later version replaces an earlier one until the round closes. */
  async handIn(content: BallotContent, version = 1, purpose: Purpose = 'ratings'): Promise<HandedIn> {
    const { organisationId, roundId, ballotOrigin } = this.#link;
    const sealed = await sealBallot({
      directoryText: this.#directoryText,
      credential: this.credential(purpose),
      version,
      content,
    });
    return call<HandedIn>('PUT', `${ballotOrigin}/rounds/${organisationId}/${roundId}/ballots`, sealed);
  }
}
