import type { TrainingBriefView } from '@leeway/contract';
import { briefFacts, type BriefFacts } from './brief-facts.js';
import type { BriefSources } from './brief-sources.js';
import { exercisesView, goalsView } from './goals-view.js';
import { intakeView, suggestedView } from './groups-view.js';
import { hotSpotsView } from './hot-spots-view.js';
import { programmesView } from './programmes-view.js';
import { scalesView, stanceOfWhole } from './scales-view.js';
import { teamsView } from './teams-view.js';
import { sectionSentences, summarySentences } from '../brief-wording/brief-sentences.js';
import { limitSentence } from '../brief-wording/limit-sentence.js';
import { heldBackSentence } from '../brief-wording/unnamed-sentences.js';
import { SCOPE_SENTENCES } from '../brief-wording/scope-sentences.js';

/**
 * The brief of a cohort. Figures are taken from the release, means and findings come from `trainingBrief`; nothing is
 * computed here, and nothing that the release withholds can be shown or said.
 */
export function briefView(sources: BriefSources): TrainingBriefView {
  const facts = briefFacts(sources);
  const { cohort, organisation, preparedBy, round, scope, refusal } = sources;
  const { named, unnamed, unnamedLeftOut, respondents } = facts.brief.size;
  return {
    ...{ cohort, organisation, preparedBy, round: round.ref, scope, refusal },
    size: { named, unnamed, unnamedLeftOut, respondents },
    summary: summarySentences(facts),
    teams: teamsView(facts),
    scales: scalesView(facts),
    stanceOfWhole: stanceOfWhole(facts),
    hotSpots: hotSpotsView(facts),
    sentences: sectionSentences(facts),
    goals: goalsView(facts),
    exercises: exercisesView(facts),
    programmes: programmesView(facts),
    suggested: suggestedView(facts),
    intake: intakeView(facts),
    limits: limitsView(facts),
  };
}

/** First what the trainer may not see now, then what can't be concluded from what they see. */
function limitsView(facts: BriefFacts): TrainingBriefView['limits'] {
  const { scope, heldBack } = facts.sources;
  const ofScope = SCOPE_SENTENCES[scope];
  return [
    ...(ofScope === null ? [] : [{ kind: scope, text: ofScope }]),
    ...(heldBack === 0 ? [] : [{ kind: 'held-back', text: heldBackSentence(heldBack) }]),
    ...facts.brief.limits
      .filter(({ kind }) => ofScope === null || kind !== 'not-beside-organisation')
      .map((limit) => ({ kind: limit.kind, text: limitSentence(limit, facts) })),
  ];
}
