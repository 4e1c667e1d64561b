import { estimateIn, type Estimate } from '../change/estimate.js';
import { areaFindingOf } from '../delegation/area-finding-of.js';
import type { AreaFinding } from '../delegation/area-state.js';
import { withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Playbook } from '../playbook/playbook.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import { areasOf } from '../questionnaire/areas-of.js';
import type { Answers } from '../questionnaire/parse-answers.js';
import type { Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import { scalesOf } from '../questionnaire/scales-of.js';
import type { MeasureId } from '../release/measure-id.js';
import type { ReleaseGroup } from '../release/release.js';
import { ownPointOf } from '../stance/own-point-of.js';
import { INVOLVEMENT_SCALE, ROOM_SCALE, type OwnPoint } from '../stance/stance.js';
import { stanceOf } from '../stance/stance-of.js';
import type { CauseFinding } from './cause-finding.js';
import { causeFindingOf } from './cause-finding-of.js';
import { concludeFor } from './conclude-for.js';
import type { Conclusion } from './conclusion.js';
import { proposalsFor, type Proposals } from './proposals-for.js';
import type { TeamFindings } from './where-it-is-stuck.js';

/** Published groups, the mirror, and what is needed to read them. Nothing raw. */
export interface FindingsInput {
  readonly questionnaire: Questionnaire;
  readonly kind: RoundKind;
  readonly playbook: Playbook;
  /** The group that speaks for the manager's team. */
  readonly team: ReleaseGroup;
  /** The whole organisation in the same round; null if there is none. */
  readonly organisation: ReleaseGroup | null;
  /** The same group in an earlier round with the same statements; null if there is none. */
  readonly lastRound: ReleaseGroup | null;
  /** The manager's own answers: `current` is what they think is given, `wanted` what they aim at; null if skipped. */
  readonly mirror: Answers | null;
  /** Of whichever round of the organisation has shown them. */
  readonly quality: Disclosed<QualityFigures>;
}

/** All that the page of a team states beyond its figures. */
export interface Findings extends TeamFindings, Proposals {
  readonly ownPoint: OwnPoint | null;
  readonly conclusion: Conclusion;
}

/** Everything that is stated about a team, from a release and the mirror: the pure half of the manager's page. */
export function findingsFor(input: FindingsInput): Findings {
  const { team, mirror, playbook } = input;
  const scales = scalesOf(input.questionnaire, input.kind).map((asked) => ({
    ...asked,
    estimate: estimateFor(input, team, `scale:${asked.scale.id}`),
  }));
  const involvement = estimateFor(input, team, `scale:${INVOLVEMENT_SCALE}`);
  const found: TeamFindings = {
    stance: stanceOf(estimateFor(input, team, `scale:${ROOM_SCALE}`), involvement, team.responseCaution),
    areas: areaFindings(input, involvement),
    causes: scales
      .filter(({ scale }) => scale.group === 'cause')
      .map(({ scale, estimate }) => causeFinding(input, scale.id, estimate)),
    responseCaution: team.responseCaution,
  };
  const concluded = { ...found, conclusion: concludeFor(found) };
  return {
    ...concluded,
    ownPoint: ownPointOf(scales, mirror),
    ...proposalsFor(playbook, concluded, scales, team, mirror),
  };
}

function areaFindings(input: FindingsInput, involvement: Disclosed<Estimate>): readonly AreaFinding[] {
  const { team, mirror } = input;
  return areasOf(input.questionnaire, input.kind).map(({ id }) =>
    areaFindingOf(id, {
      felt: estimateFor(input, team, `area:${id}:current`),
      wanted: estimateFor(input, team, `area:${id}:wanted`),
      given: mirror?.delegation[id]?.current ?? null,
      aimed: mirror?.delegation[id]?.wanted ?? null,
      involvement,
      responseCaution: team.responseCaution,
    }),
  );
}

function causeFinding(input: FindingsInput, scaleId: string, estimate: Disclosed<Estimate>): CauseFinding {
  const of = (group: ReleaseGroup): Disclosed<Estimate> => estimateFor(input, group, `scale:${scaleId}`);
  const { organisation, lastRound } = input;
  return causeFindingOf(
    scaleId,
    estimate,
    organisation === null ? withheld('no-group') : of(organisation),
    lastRound === null ? null : of(lastRound),
  );
}

function estimateFor({ quality }: FindingsInput, group: ReleaseGroup, id: MeasureId): Disclosed<Estimate> {
  return estimateIn(group, id, quality);
}
