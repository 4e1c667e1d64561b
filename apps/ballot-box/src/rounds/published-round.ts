import { PublishedDirectory } from '@leeway/contract';
import { parseDirectory, toHex, type Purpose, type RoundKind } from '@leeway/ballot/protocol';
import type { DirectoryEntity } from '../database/directory.entity.js';

/** A round as it is served and checked against: read once, since nothing about it can change. */
export interface PublishedRound {
  readonly kind: RoundKind;
  readonly opensAtMs: number;
  readonly closesAtMs: number;
  /** SubjectPublicKeyInfo in base64url, by block id and purpose. */
  readonly blockKeys: ReadonlyMap<string, Readonly<Record<Purpose, string>>>;
  /** Hexadecimal. */
  readonly fingerprint: string;
  /** Canonical JSON, byte for byte what the fingerprint is of. */
  readonly directory: string;
  /** The body of the directory's answer. */
  readonly directoryBody: string;
  /** Canonical JSON. */
  readonly questionnaire: string;
}

/** @throws InvalidDirectory, which the tally never publishes */
export function publishedRound(row: DirectoryEntity): PublishedRound {
  const { round, blocks } = parseDirectory(row.directory);
  return {
    kind: round.kind,
    opensAtMs: Date.parse(round.opensAt),
    closesAtMs: Date.parse(round.closesAt),
    blockKeys: new Map(blocks.map(({ id, publicKeys }) => [id, publicKeys])),
    fingerprint: toHex(row.fingerprint),
    directory: row.directory,
    directoryBody: JSON.stringify(PublishedDirectory.parse({ directory: row.directory })),
    questionnaire: row.questionnaire,
  };
}

export const INTAKE_STATES = ['not-yet-open', 'open', 'closed'] as const;
export type IntakeStateName = (typeof INTAKE_STATES)[number];

/** From the opening instant on, up to but not including the closing instant, ballots are taken. */
export function stateAt(round: PublishedRound, now: Date): IntakeStateName {
  if (now.getTime() < round.opensAtMs) {
    return 'not-yet-open';
  }
  return now.getTime() < round.closesAtMs ? 'open' : 'closed';
}
