import type { Fingerprint, Language, PublicRound } from '@leeway/contract';
import type { Questionnaire, RoundKind, Thresholds, Translated } from '@leeway/trust-model';

/** What a round was launched with, out of its directory: nothing that could still change, and nobody's name. */
export interface LockedRound {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly roundId: string;
  readonly name: string;
  readonly kind: RoundKind;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Moments are said in it. The directory has instants, and no time zone. */
  readonly timeZone: string;
  readonly tallyKeyHeldBy: PublicRound['tallyKeyHeldBy'];
  readonly fingerprint: Fingerprint;
  readonly blocks: readonly { readonly label: Translated; readonly headcount: number }[];
  /** Whether nobody but these blocks is asked. */
  readonly asksPart: boolean;
  /** What teams are asked about their agreements, each with the name of the unit. */
  readonly followUps: readonly { readonly unitName: string; readonly statement: Translated }[];
}

/** Everything a consent pack is made of. The same facts give the same bytes. */
export interface PackFacts {
  readonly language: Language;
  /** Null in the general pack, which tells what every round gets. */
  readonly round: LockedRound | null;
  readonly thresholds: Thresholds;
  readonly questionnaire: Questionnaire;
  /** SHA-256 of the questionnaire as canonical JSON, hexadecimal. */
  readonly questionnaireHash: string;
  /** Origins, without a slash at the end. */
  readonly addresses: { readonly api: string; readonly ballotBox: string };
}
