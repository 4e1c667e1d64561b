import type { DisclosedFigure, TeamResult } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';
import type { WithheldReason } from '../../ui/withheld-marker.js';
import { lowerFirst } from '../figures/figure-words.js';

/** Something that a page does not show, in words, and why. */
export interface NotShown {
  readonly what: string;
  readonly reason: WithheldReason;
}

type Disclosed = { readonly status: 'shown' } | { readonly status: 'withheld'; readonly reason: WithheldReason };

/** Everything that is withheld in a result, in the order of the page. */
export function withheldIn(text: Texts, result: TeamResult): readonly NotShown[] {
  const { group, comments, stance } = result;
  return [
    ...(group === null ? [] : ifWithheld(group.respondents, text.say('results.notShownRespondents'))),
    ...inCauses(text, result),
    ...(stance.finding.status === 'withheld' ? ifWithheld(stance.finding, text.say('results.notShownStance')) : []),
    ...inAreas(text, result),
    ...counted(result.convictions.map(({ received }) => received)).map(({ count, reason }) => ({
      what: text.count('results.notShownConvictions', count),
      reason,
    })),
    ...counted(result.ownItems.map(({ figure }) => figure)).map(({ count, reason }) => ({
      what: text.count('results.notShownOwnItems', count),
      reason,
    })),
    ...inTime(text, result),
    ...ifWithheld(comments, text.say('results.notShownComments')),
  ];
}

function inCauses(text: Texts, { causes }: TeamResult): readonly NotShown[] {
  return causes.flatMap((cause) => {
    const name = lowerFirst(text.of(cause.name));
    return [
      ...ifWithheld(cause.figure, text.say('results.notShownCause', { name })),
      ...ifWithheld(cause.organisation, text.say('results.notShownOrganisation', { name })),
      ...(cause.previous === null ? [] : ifWithheld(cause.previous, text.say('results.notShownPrevious', { name }))),
      ...counted(cause.items.map(({ figure }) => figure)).map(({ count, reason }) => ({
        what: text.count('results.notShownItems', count, { name }),
        reason,
      })),
    ];
  });
}

function inAreas(text: Texts, { delegation }: TeamResult): readonly NotShown[] {
  return delegation.areas.flatMap((area) => {
    const name = lowerFirst(text.of(area.name));
    const { state, reason } = area;
    const figures = [
      ...ifWithheld(area.felt, text.say('results.notShownFelt', { name })),
      ...ifWithheld(area.wanted, text.say('results.notShownWanted', { name })),
    ];
    // Where a figure is withheld, so is the state, for the same reason.
    if (figures.length > 0 || state !== 'withheld' || reason === null || !isWithheldReason(reason)) return figures;
    return [{ what: text.say('results.notShownArea', { name }), reason }];
  });
}

/** This round stands higher on the page. */
function inTime(text: Texts, { overTime, causes }: TeamResult): readonly NotShown[] {
  return overTime.slice(0, -1).flatMap(({ round, causes: then }) =>
    then.flatMap(({ scaleId, figure }) => {
      const cause = causes.find((known) => known.scaleId === scaleId);
      const name = cause === undefined ? scaleId : lowerFirst(text.of(cause.name));
      return ifWithheld(figure, text.say('results.notShownMoment', { name, round: round.name }));
    }),
  );
}

/** What was not asked is not kept back: it is not among what is not shown. */
function ifWithheld(disclosed: Disclosed, what: string): readonly NotShown[] {
  return disclosed.status === 'withheld' && disclosed.reason !== 'not-asked'
    ? [{ what, reason: disclosed.reason }]
    : [];
}

/** How many of the figures are withheld for each reason. */
function counted(figures: readonly DisclosedFigure[]): readonly { count: number; reason: WithheldReason }[] {
  const withheld = figures.flatMap((figure) => ifWithheld(figure, '').map(({ reason }) => reason));
  return [...Map.groupBy(withheld, (reason) => reason)].map(([reason, those]) => ({ reason, count: those.length }));
}

const UNCLEAR = ['too-wide', 'no-own-view', 'more-than-wanted', 'views-differ'] as const;
type AreaReason = NonNullable<TeamResult['delegation']['areas'][number]['reason']>;

function isWithheldReason(reason: AreaReason): reason is Exclude<AreaReason, (typeof UNCLEAR)[number]> {
  return !UNCLEAR.some((unclear) => unclear === reason);
}
