import type { DisclosedFigure, TeamResult } from '@leeway/contract';
import {
  type Disclosed,
  type Figure,
  type MeasureId,
  type Questionnaire,
  type ReleaseGroup,
  scalesOf,
  type Unit,
  withheld,
  type WithheldReason,
} from '@leeway/trust-model';
import { type CommentGroup, commentsFor } from './comments-for.js';
import { coveredUnits } from './covered-units.js';
import { isComparable, type ReleasedGroups, type Speaking, speakingFor } from './spoken-for.js';

type RoundRef = TeamResult['round'];

/** A round that has been released, with what was frozen of it. */
export interface ClosedRound extends ReleasedGroups {
  readonly ref: RoundRef;
  readonly units: readonly Unit[];
  readonly questionnaire: Questionnaire;
  readonly commentGroups: readonly CommentGroup[];
}

/**
 * What the people who lead a unit see of a round. Everything is taken from the release as it is: nothing is computed
 * here, and nothing that the release withholds can be shown.
 * @returns null if the round does not know the unit
 */
export function teamResult(round: ClosedRound, previous: ClosedRound | null, unitId: string): TeamResult | null {
  const unit = round.units.find(({ id }) => id === unitId);
  if (unit === undefined) return null;
  const speaking = speakingFor(round, unitId);
  const before = previous === null ? null : speakingFor(previous, unitId);
  return {
    view: 'team',
    fingerprint: { hex: '', words: '' },
    conclusion: { kind: 'cannot-say', sentence: { nl: '', en: '' }, why: [], caution: null },
    stance: { sentence: { nl: '', en: '' }, finding: { status: 'withheld', reason: 'no-group' }, ownPoint: null },
    delegation: { levels: [], areas: [], askedIn: null },
    convictions: [],
    overTime: [],
    proposals: [],
    round: round.ref,
    previousRound: previous?.ref ?? null,
    unit: { unitId, name: unit.name },
    spokenFor: speaking.spokenFor,
    group: speaking.group === null ? null : groupView(speaking.group, round.units),
    causes: causes(round, speaking, before !== null && isComparable(speaking, before) ? before.group : null),
    comments: commentsFor(round, unitId),
  };
}

function groupView(group: ReleaseGroup, units: readonly Unit[]): NonNullable<TeamResult['group']> {
  return {
    label: { ...group.label },
    units: coveredUnits(group.groupUnitIds, units),
    respondents: group.respondents,
    responseCaution: group.responseCaution,
  };
}

function causes(round: ClosedRound, speaking: Speaking, before: ReleaseGroup | null): TeamResult['causes'] {
  const organisation = round.groups.find(({ kind }) => kind === 'organisation') ?? null;
  const reason = speaking.spokenFor === 'none' ? speaking.reason : 'no-group';
  return scalesOf(round.questionnaire, round.ref.kind)
    .filter(({ scale }) => scale.group === 'cause')
    .map(({ scale, items }) => ({
      scaleId: scale.id,
      name: scale.name,
      low: scale.low,
      figure: figureOf(speaking.group, `scale:${scale.id}`, reason),
      organisation: figureOf(organisation, `scale:${scale.id}`, 'too-few-respondents'),
      previous: before === null ? null : figureOf(before, `scale:${scale.id}`, 'no-group'),
      versusOrganisation: 'too-few-to-say' as const,
      sinceLastRound: null,
      isLikely: false,
      ownView: null,
      items: items.map((item) => ({
        itemId: item.id,
        text: { nl: item.nl, en: item.en },
        reversed: item.reversed === true,
        figure: figureOf(speaking.group, `item:${item.id}`, reason),
      })),
    }));
}

/** A measure of a group, as it was released; without a group, or without the measure, withheld. */
function figureOf(group: ReleaseGroup | null, measure: MeasureId, otherwise: WithheldReason): DisclosedFigure {
  const figure: Disclosed<Figure> | undefined = group?.figures[measure];
  return figure ?? withheld(otherwise);
}
