import { fromBase64Url, toBase64Url, toHex, credentialHash, type Purpose } from '@leeway/ballot/protocol';
import type { CredentialRequest, HandIn, LinkOpened } from '@leeway/contract';
import { BLOCK_ID, MEMBERS, SALT, type LaunchedRound } from './a-round.js';

export const API_ORIGIN = 'https://api.example';

/** Both origins behind one `fetch`, with the rules of the real ones and switches for what can go wrong. */
export class RoundServersInMemory {
  readonly requests: { url: string; init: RequestInit; body: string }[] = [];
  readonly issued = new Map<Purpose, string>();
  readonly inbox = new Map<string, HandIn>();
  isApiDown = false;
  isLinkUnknown = false;
  isBallotBoxDown = false;
  /** The ballot arrives, the acknowledgement does not. */
  losesAcknowledgements = false;
  state: 'not-yet-open' | 'open' | 'closed' = 'open';
  opened: Partial<LinkOpened> = {};
  /** What happens to a blind signature on its way. */
  tamper = (signature: Uint8Array): Uint8Array => signature;

  constructor(private readonly round: LaunchedRound) {}

  readonly fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const body = String(init.body ?? '');
    this.requests.push({ url, init, body });
    if (url.startsWith(API_ORIGIN) ? this.isApiDown : this.isBallotBoxDown) {
      throw new TypeError('Failed to fetch');
    }
    if (url.endsWith('/credentials/opening')) {
      if (this.isLinkUnknown) return json(404, { code: 'unknown-link' });
      return json(200, this.opening());
    }
    return url.endsWith('/credentials') ? this.issue(JSON.parse(body)) : this.takeBallot(JSON.parse(body));
  };

  private opening(): LinkOpened {
    return {
      directory: this.round.directory,
      extension: null,
      blockId: BLOCK_ID,
      members: MEMBERS,
      salt: toBase64Url(SALT),
      collected: [...this.issued.keys()],
      holder: 'member',
      pass: null,
      ...this.opened,
    };
  }

  private async issue({ requests }: CredentialRequest): Promise<Response> {
    if (
      requests.some(({ purpose, blindedMessage }) => (this.issued.get(purpose) ?? blindedMessage) !== blindedMessage)
    ) {
      return json(409, { code: 'credential-already-collected' });
    }
    const signatures = [];
    for (const { purpose, blindedMessage } of requests) {
      this.issued.set(purpose, blindedMessage);
      const signature = this.tamper(await this.round.sign(purpose, fromBase64Url(blindedMessage)));
      signatures.push({ purpose, blindSignature: toBase64Url(signature) });
    }
    return json(200, { signatures });
  }

  private async takeBallot(ballot: HandIn): Promise<Response> {
    if (this.state !== 'open') {
      return this.state === 'closed' ? json(410, { code: 'round-closed' }) : json(409, { code: 'not-yet-open' });
    }
    const hash = toHex(await credentialHash(fromBase64Url(ballot.prepared)));
    const stored = this.inbox.get(hash);
    if (stored && stored.version >= ballot.version && stored.ciphertext !== ballot.ciphertext) {
      return json(409, { code: 'newer-ballot-exists' });
    }
    this.inbox.set(hash, ballot);
    if (this.losesAcknowledgements) {
      throw new TypeError('Failed to fetch');
    }
    return json(200, { credentialHash: hash, version: ballot.version });
  }
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}
