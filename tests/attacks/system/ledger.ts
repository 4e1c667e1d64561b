import { merkleRoot, type BallotContent, type Purpose } from '@leeway/ballot/protocol';
import type { PublishedRound } from '../../support/a-published-round.ts';
import { releaseOf } from '../../support/release-rows.ts';
import { contentFaults, type CountedVoter } from './contents-of-release.ts';
import type { Query } from './rows-in-order.ts';

/** A ballot on its way. */
export interface Sent {
  /** Hexadecimal. */
  readonly credentialHash: string;
  readonly blockId: string;
  readonly purpose: Purpose;
  readonly version: number;
  readonly content: BallotContent;
}

interface Entry {
  readonly blockId: string;
  readonly purpose: Purpose;
  /** By version. */
  readonly contents: Map<number, BallotContent>;
  sent: number;
  /** The highest version that was acknowledged; 0 for none. */
  acknowledged: number;
}

/** What the books of the voters and those of the installation disagree on. */
export interface Audit {
  /** Credentials whose newest acknowledged ballot is not there. */
  readonly lost: readonly string[];
  /** Credentials, or blocks, with more ballots than were handed in. */
  readonly twice: readonly string[];
  readonly faults: readonly string[];
}

/** What voters know: all that they sent, and all that was acknowledged. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  #acknowledgements = 0;

  send({ credentialHash, blockId, purpose, version, content }: Sent): void {
    const entry = this.#entries.get(credentialHash) ?? {
      ...{ blockId, purpose, contents: new Map<number, BallotContent>() },
      ...{ sent: 0, acknowledged: 0 },
    };
    entry.contents.set(version, content);
    entry.sent = Math.max(entry.sent, version);
    this.#entries.set(credentialHash, entry);
  }

  acknowledge({ credentialHash, version }: Pick<Sent, 'credentialHash' | 'version'>): void {
    const entry = this.#entries.get(credentialHash);
    if (entry === undefined || version > entry.sent) throw new Error('acknowledged before it was sent');
    entry.acknowledged = Math.max(entry.acknowledged, version);
    this.#acknowledgements += 1;
  }

  /** It is certain that this version is not kept. */
  refuse({ credentialHash, version }: Pick<Sent, 'credentialHash' | 'version'>): void {
    const entry = this.#entries.get(credentialHash);
    if (entry?.sent === version) entry.sent = entry.acknowledged;
  }

  /** Answers of the ballot box that a ballot is kept, a changed ballot being one more. */
  get acknowledgements(): number {
    return this.#acknowledgements;
  }

  /** Voters who sent something. */
  get begun(): number {
    return this.#entries.size;
  }

  /** Voters of whom something was acknowledged. */
  get voters(): number {
    return [...this.#entries.values()].filter(({ acknowledged }) => acknowledged > 0).length;
  }

  /** Compares with the inbox of an open round. */
  async auditInbox(query: Query, { roundId }: { roundId: string }): Promise<Audit> {
    const rows = await query<{ hash: string; version: number }>(
      `select encode(credential_hash, 'hex') as hash, version from ballots.inbox where round_id = $1`,
      [roundId],
    );
    const versions = new Map(rows.map(({ hash, version }) => [hash, version]));
    const lost = this.#acknowledgedOnes().filter(
      ([hash, { acknowledged }]) => (versions.get(hash) ?? 0) < acknowledged,
    );
    const invented = rows.filter(({ hash, version }) => version > (this.#entries.get(hash)?.sent ?? 0));
    return {
      lost: lost.map(([hash]) => hash),
      twice: repeated(rows.map(({ hash }) => hash)),
      faults: invented.map(({ hash }) => `${hash} has a version that nobody sent`),
    };
  }

  /** Compares with the release of a closed round. */
  async auditRelease(query: Query, round: PublishedRound): Promise<Audit> {
    const release = await releaseOf({ query }, round);
    if (release === null) throw new Error('the round is not closed');
    const rows = await query<{ hash: string; blockId: string; purpose: number }>(
      `select encode(credential_hash, 'hex') as hash, block_id as "blockId", purpose
       from release.release_credentials where round_id = $1`,
      [round.roundId],
    );
    const hashes = rows.map(({ hash }) => hash);
    const kept = new Set(hashes);
    const counts = this.#auditCounts(round, release.counts, kept);
    const root = Buffer.from(await merkleRoot([...kept].map((hash) => Buffer.from(hash, 'hex'))));
    const isOther = ({ hash, blockId, purpose }: (typeof rows)[number]): boolean => {
      const entry = this.#entries.get(hash);
      if (entry === undefined || entry.sent === 0) return true;
      return entry.blockId !== blockId || entry.purpose !== ['ratings', 'comment'][purpose - 1];
    };
    return {
      lost: [...this.#acknowledgedOnes().flatMap(([hash]) => (kept.has(hash) ? [] : [hash])), ...counts.lost],
      twice: [...repeated(hashes), ...counts.twice],
      faults: [
        ...rows.filter(isOther).map(({ hash }) => `${hash} was not handed in like this`),
        ...(root.equals(release.merkle_root) ? [] : ['another Merkle root']),
        ...(release.strays === 0 ? [] : ['ballots of blocks that are not there']),
        ...contentFaults(round, release, this.#counted(kept)),
      ],
    };
  }

  #acknowledgedOnes(): [string, Entry][] {
    return [...this.#entries].filter(([, { acknowledged }]) => acknowledged > 0);
  }

  #ofBlock(blockId: string, purpose: Purpose, kept: ReadonlySet<string>): [string, Entry][] {
    return [...this.#entries].filter(
      ([hash, entry]) => kept.has(hash) && entry.blockId === blockId && entry.purpose === purpose,
    );
  }

  #auditCounts(
    { blocks }: PublishedRound,
    counts: readonly Record<string, unknown>[],
    kept: ReadonlySet<string>,
  ): Pick<Audit, 'lost' | 'twice'> {
    const differences = blocks.flatMap(({ id }) => {
      const count = counts.find(({ blockId }) => blockId === id);
      return (['ratings', 'comment'] as const).flatMap((purpose) =>
        (purpose === 'ratings' ? ['received', 'counted'] : ['comments']).map((name) => {
          const more = Number(count?.[name] ?? 0) - this.#ofBlock(id, purpose, kept).length;
          return { what: `${name} of block ${id}`, more };
        }),
      );
    });
    return {
      lost: differences.filter(({ more }) => more < 0).map(({ what }) => what),
      twice: differences.filter(({ more }) => more > 0).map(({ what }) => what),
    };
  }

  /** With what the counted ballot of each can hold: the newest version, and one that was sent and not answered. */
  #counted(kept: ReadonlySet<string>): CountedVoter[] {
    return [...this.#entries]
      .filter(([hash]) => kept.has(hash))
      .map(([, { blockId, purpose, contents, sent, acknowledged }]) => {
        const versions = new Set([acknowledged, sent]);
        return { blockId, purpose, possible: [...versions].flatMap((version) => contents.get(version) ?? []) };
      });
  }
}

const repeated = (hashes: readonly string[]): string[] => [
  ...new Set(hashes.filter((hash, index) => hashes.indexOf(hash) !== index)),
];
