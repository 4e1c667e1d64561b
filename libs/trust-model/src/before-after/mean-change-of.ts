import type { RespondentBand } from '../bands/respondent-band.js';
import { countedTeams } from '../confidentiality/counted-teams.js';
import type { Figure } from '../indices/figure.js';
import type { MeasureId } from '../release/measure-id.js';
import { bandErrorOf } from './band-error-of.js';
import { comparableFigures } from './comparable-figures.js';
import { LEAST_RESPONDENTS, LEAST_TEAMS, refused, type Stated } from './effect-refusal.js';
import { meanWithError, type MeanWithError } from './mean-with-error.js';
import type { TeamPair } from './pair-teams.js';

/** How much a measure changed on average in some teams, every team counting the same. */
export interface MeanChange extends MeanWithError {
  readonly teams: number;
  /** People in them for certain, before and after: the low ends of their bands added. */
  readonly respondents: readonly [number, number];
}

/** A team with what it shows of a measure at both moments. */
interface ShownPair {
  readonly key: string;
  readonly unitIds: readonly string[];
  readonly figures: readonly [Figure, Figure];
  readonly respondents: readonly [RespondentBand, RespondentBand];
}

/**
 * The mean change of a measure over teams, each team's own change being the difference of the middles of its bands.
 * Refused below four teams or twenty people at either moment. Persons can't be paired, teams can (measurement.md, "Before
 * and after a training").
 *
 * @param named units whose manager agreed that the team is shown by name: with one or two others they'd be told by
 *   subtraction, so these are left out then
 */
export function meanChangeOf(
  pairs: readonly TeamPair[],
  measureId: MeasureId,
  named: ReadonlySet<string>,
): Stated<MeanChange> {
  const counted = countedPairs(pairs, measureId, named);
  const sum = (moment: 0 | 1): number => counted.reduce((total, pair) => total + pair.respondents[moment].from, 0);
  const respondents = [sum(0), sum(1)] as const;
  if (counted.length === 0) return refused('no-common-blocks');
  if (counted.length < LEAST_TEAMS) return refused('too-few-teams', counted.length, respondents);
  if (Math.min(...respondents) < LEAST_RESPONDENTS) return refused('too-few-respondents', counted.length, respondents);
  const figures = counted.map((pair) => pair.figures);
  const mean = meanWithError(
    figures.map(([before, after]) => after.middle - before.middle),
    bandErrorOf(figures),
  );
  return { status: 'stated', value: { ...mean, teams: counted.length, respondents } };
}

/** The pairs that count in the mean change of a measure. */
export function countedPairs(
  pairs: readonly TeamPair[],
  measureId: MeasureId,
  named: ReadonlySet<string>,
): readonly ShownPair[] {
  return countedTeams(
    pairs.flatMap((pair) => shownPair(pair, measureId)),
    ({ unitIds }) => unitIds,
    named,
  );
}

/** The pair if both of its groups show the measure; else nothing. */
function shownPair(pair: TeamPair, measureId: MeasureId): readonly ShownPair[] {
  const { key, unitIds, before, after } = pair;
  const [first, second] = comparableFigures(pair, measureId);
  if (first?.status !== 'shown' || before.respondents.status !== 'shown') return [];
  if (second?.status !== 'shown' || after.respondents.status !== 'shown') return [];
  const respondents = [before.respondents.value, after.respondents.value] as const;
  return [{ key, unitIds, figures: [first.value, second.value], respondents }];
}
