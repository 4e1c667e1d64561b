import type { ResultGroup, RoundRef } from '@leeway/contract';
import { asPulse, type Questionnaire, type ReleaseGroup } from '@leeway/trust-model';
import { speakingFor } from './spoken-for.js';

/** A round that can be set beside a later one. */
export interface EarlierRound {
  readonly ref: RoundRef;
  /** As the later round asked: of a baseline before a pulse, the statements that a pulse asks. */
  readonly groups: readonly ReleaseGroup[];
}

/** Two rounds, and whether the wording of their statements is the same. */
interface RoundAsked {
  readonly kind: RoundRef['kind'];
  /** The same for rounds with the same wording of the same statements. */
  readonly wording: string;
}

/** In SQL, of a round `r`. */
export const WORDING = `concat_ws(' ', r.questionnaire::json ->> 'id', r.questionnaire::json ->> 'version')`;

/** Whether an earlier round asked everything that this one asks: a baseline also asks what a pulse does. */
export function asksAsMuch(earlier: RoundAsked, round: RoundAsked): boolean {
  return earlier.wording === round.wording && (earlier.kind === round.kind || round.kind === 'pulse');
}

/**
 * As it can be set beside a later round.
 * @param round the later one, with what it asked
 */
export function besideRound(
  round: { readonly kind: RoundRef['kind']; readonly questionnaire: Questionnaire },
  earlier: EarlierRound,
): EarlierRound {
  if (earlier.ref.kind === round.kind) return earlier;
  return { ...earlier, groups: earlier.groups.map((group) => asPulse(round.questionnaire, group)) };
}

/** Whether it shows a cause of a unit: of a part of the statements, none is shown below eight answers. */
export function showsCauses(
  { groups }: EarlierRound,
  { scales }: Questionnaire,
  { unitId, about }: { readonly unitId: string; readonly about: ResultGroup },
): boolean {
  const { group } = speakingFor({ groups, entitledUnitIds: new Set() }, unitId, about);
  const causes = scales.filter((scale) => scale.group === 'cause');
  return group !== null && causes.some(({ id }) => group.figures[`scale:${id}`]?.status === 'shown');
}
