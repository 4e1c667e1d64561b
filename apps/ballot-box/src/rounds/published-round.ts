import { PublishedDirectory } from '@leeway/contract';
import { parseDirectory, toHex, type Extension, type Purpose, type RoundKind } from '@leeway/ballot/protocol';
import type { DirectoryEntity } from '../database/directory.entity.js';

/** A round as it is served and checked against: read once, since nothing about it can change. */
export interface PublishedRound {
  readonly kind: RoundKind;
  readonly opensAtMs: number;
  /** As the directory says; only an extension moves it. */
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

/** What can change about a round that is published, each once. */
export interface RoundChanges {
  /** Whether ballots are, or will be, kept. Without its intake a round is over, or was called off before it opened. */
  readonly hasIntake: boolean;
  /** Canonical JSON; null while the round closes as its directory says. */
  readonly extension: string | null;
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

/**
 * From the opening instant on, up to but not including the closing instant, ballots are taken.
 * @param extension as the tally wrote it: nobody else can write there
 */
export function stateAt(round: PublishedRound, now: Date, extension: string | null): IntakeStateName {
  if (now.getTime() < round.opensAtMs) {
    return 'not-yet-open';
  }
  const closesAtMs =
    extension === null ? round.closesAtMs : Date.parse((JSON.parse(extension) as Extension).extendedTo);
  return now.getTime() < closesAtMs ? 'open' : 'closed';
}
