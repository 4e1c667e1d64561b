import type { ChangeScale, EffectView, StatedEffect, StatedTeamsEffect, TrainingChangeView } from '@leeway/contract';
import type { Effect, ScaleBeforeAndAfter, Stated, TeamsEffect } from '@leeway/trust-model';
import { changeView } from '../../results/causes-view.js';
import { changeFacts, type ChangeFacts } from './change-facts.js';
import type { ChangeSources } from './change-sources.js';
import { limitsOf } from '../change-wording/limits-of.js';
import { refusalSentence, UNPAIRED_WORDS } from '../change-wording/refusal-sentence.js';
import { scaleSentence } from '../change-wording/scale-sentence.js';
import { summarySentences } from '../change-wording/summary-sentences.js';

/** Two rounds of a cohort beside each other. All that is computed comes from `beforeAndAfter`. */
export function trainingChangeView(sources: ChangeSources): TrainingChangeView {
  const facts = changeFacts(sources);
  const { cohort, before, after, scope, refusal } = sources;
  return {
    ...{ cohort, before: before.ref, after: after.ref, scope, refusal },
    summary: summarySentences(facts),
    scales: scalesView(facts),
    unpaired: facts.unpaired.map(({ unitId, reason }) => {
      return { name: facts.unitName(unitId), reason, text: UNPAIRED_WORDS[reason] };
    }),
    limits: limitsOf(facts),
  };
}

function scalesView(facts: ChangeFacts): ChangeScale[] {
  const { before, after } = facts.sources;
  const known = new Map(
    [...before.questionnaire.scales, ...after.questionnaire.scales].map((scale) => [scale.id, scale]),
  );
  return facts.scales.flatMap((found): ChangeScale[] => {
    const scale = known.get(found.scaleId);
    if (scale === undefined) return [];
    return [
      {
        scaleId: scale.id,
        group: scale.group,
        name: { nl: scale.name.nl, en: scale.name.en },
        sentence: scaleSentence(found, facts),
        cohort: teamsEffectView(found.cohort, 'cohort', facts),
        comparison: teamsEffectView(found.comparison, 'comparison', facts),
        difference: differenceView(found.difference, facts),
        teams: teamsView(found, facts),
      },
    ];
  });
}

function teamsEffectView(
  effect: Stated<TeamsEffect>,
  whose: 'cohort' | 'comparison',
  facts: ChangeFacts,
): StatedTeamsEffect {
  if (effect.status === 'refused') return refusedView(effect.refusal, whose, facts);
  const {
    teams,
    respondents: [before, after],
  } = effect.value;
  return { status: 'stated', value: { ...effectView(effect.value), teams, people: { before, after } } };
}

/** A difference is refused for the reason of one of its two parts; which one is said where that stands. */
function differenceView(effect: Stated<Effect>, facts: ChangeFacts): StatedEffect {
  if (effect.status === 'stated') return { status: 'stated', value: effectView(effect.value) };
  return refusedView(effect.refusal, 'comparison', facts);
}

function refusedView(
  refusal: Extract<Stated<never>, { status: 'refused' }>['refusal'],
  whose: 'cohort' | 'comparison',
  { sources: { scope } }: ChangeFacts,
): Extract<StatedEffect, { status: 'refused' }> {
  return { status: 'refused', reason: refusal.reason, text: refusalSentence(refusal, whose, scope) };
}

/** To two decimals: no more of them would mean anything. What may be said of it was decided before. */
function effectView({ mean, interval, size, change }: Effect): EffectView {
  return {
    mean: rounded(mean),
    ...bounds(interval),
    change: changeView(change),
    size: size === null ? null : { g: rounded(size.g), ...bounds(size.interval) },
  };
}

function bounds({ low, high }: { readonly low: number; readonly high: number }): { low: number; high: number } {
  return { low: rounded(low), high: rounded(high) };
}

function rounded(value: number): number {
  // Without the sum, −0.001 would become −0.
  return Math.round(value * 100) / 100 + 0;
}

function teamsView({ teams }: ScaleBeforeAndAfter, { sources: { after }, rankOf }: ChangeFacts): ChangeScale['teams'] {
  const place = (unitIds: readonly string[]): number => Math.min(...unitIds.map(rankOf));
  return [...teams]
    .sort((one, other) => place(one.unitIds) - place(other.unitIds))
    .flatMap(({ unitIds, before, after: now, change }) => {
      const group = after.groups.find(
        ({ kind, groupUnitIds }) => kind === 'reporting-group' && groupUnitIds.includes(unitIds[0] ?? ''),
      );
      if (group === undefined) return [];
      return [{ teamId: group.id, label: { ...group.label }, before, after: now, change: changeView(change) }];
    });
}
