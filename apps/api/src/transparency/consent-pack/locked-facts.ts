import { canonicalJson, parseDirectory, type Directory } from '@leeway/ballot/protocol';
import { DEFAULT_THRESHOLDS, LEEWAY_QUESTIONNAIRE, type Questionnaire } from '@leeway/trust-model';
import { createHash } from 'node:crypto';
import { fingerprintView } from '../../rounds/fingerprint-view.js';
import type { RoundKey } from '../../rounds/freeze-round.js';
import type { LockedRound, PackFacts } from './pack-facts.js';

/** A launched round as it is stored. */
export interface StoredRound {
  readonly directory: string;
  readonly questionnaire: string;
  readonly fingerprint: Uint8Array;
  /** Of the organisation. */
  readonly timeZone: string;
}

/** What a pack says that depends on the round, or without a round on the product alone. */
export type Locked = Pick<PackFacts, 'round' | 'thresholds' | 'questionnaire' | 'questionnaireHash'>;

/** Out of the directory, so that the pack says what the fingerprint stands for; only how moments are said is not in it. */
export function lockedFacts({ organisationId, roundId }: RoundKey, stored: StoredRound): Locked {
  const { organisation, round, thresholds, tallyKeyHeldBy, ...rest } = parseDirectory(stored.directory);
  // Canonical JSON of the questionnaire that is asked, written by us at launch.
  const questionnaire = JSON.parse(stored.questionnaire) as Questionnaire;
  return {
    round: {
      organisationId,
      organisationName: organisation.name,
      roundId,
      name: round.name,
      kind: round.kind,
      opensAt: new Date(round.opensAt),
      closesAt: new Date(round.closesAt),
      timeZone: stored.timeZone,
      tallyKeyHeldBy,
      fingerprint: fingerprintView(stored.fingerprint),
      blocks: rest.blocks.map(({ label, headcount }) => ({ label, headcount })),
      asksPart: rest.notAsked !== undefined,
      followUps: followUpsIn(questionnaire, rest.units),
    },
    thresholds,
    questionnaire,
    questionnaireHash: rest.questionnaire.sha256,
  };
}

function followUpsIn({ followUps = [] }: Questionnaire, units: Directory['units']): LockedRound['followUps'] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return followUps.map(({ unitId, nl, en }) => ({ unitName: names.get(unitId) ?? unitId, statement: { nl, en } }));
}

/** What a round gets when nothing stricter is asked for. */
export function generalFacts(): Locked {
  return {
    round: null,
    thresholds: DEFAULT_THRESHOLDS,
    questionnaire: LEEWAY_QUESTIONNAIRE,
    questionnaireHash: createHash('sha256').update(canonicalJson(LEEWAY_QUESTIONNAIRE)).digest('hex'),
  };
}
