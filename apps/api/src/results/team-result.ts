import type { ResultQuery, TeamResult } from '@leeway/contract';
import { asksForComments, type ReleaseGroup, type Unit, withheld } from '@leeway/trust-model';
import { causesView } from './causes-view.js';
import { commentsFor } from './comments-for.js';
import { conclusionView } from './conclusion-view.js';
import { convictionsView } from './convictions-view.js';
import { coveredUnits } from './covered-units.js';
import { delegationView } from './delegation-view.js';
import { overTimeView } from './over-time-view.js';
import { ownItemsView } from './own-items-view.js';
import { ownGroupBeside, speakingFor } from './spoken-for.js';
import { stanceView } from './stance-view.js';
import { teamFacts, type TeamFacts } from './team-facts.js';
import type { TeamSources } from './team-sources.js';
import { proposalReason } from './wording/proposal-reason.js';

/**
 * The page of a unit. Figures are taken from the release as they are, statements come from `findingsFor`; nothing is
 * computed here, and nothing that the release withholds can be shown or said.
 *
 * @param query with the view `team`, everything is left out that rests on the reader's own view
 * @returns null if the round does not know the unit
 */
export function teamResult(sources: TeamSources, unitId: string, query: ResultQuery): TeamResult | null {
  const { round, earlier } = sources;
  const unit = round.units.find(({ id }) => id === unitId);
  if (unit === undefined) return null;
  const whole = speakingFor(round, unitId);
  const own = ownGroupBeside(whole, round, unitId);
  const about = own === null ? 'unit' : query.group;
  const facts = teamFacts(sources, unitId, { ...query, group: about });
  const { speaking } = facts;
  return {
    view: query.view,
    round: round.ref,
    fingerprint: round.fingerprint,
    previousRound: earlier[0]?.ref ?? null,
    unit: { unitId, name: unit.name },
    about,
    hasOther: about === 'own' ? whole.group !== null : own !== null,
    spokenFor: speaking.spokenFor,
    group: speaking.group === null ? null : groupView(speaking.group, round.units),
    conclusion: conclusionView(facts),
    causes: causesView(facts),
    stance: stanceView(facts),
    delegation: delegationView(facts),
    convictions: convictionsView(facts),
    ownItems: ownItemsView(facts),
    overTime: overTimeView(facts, unitId),
    proposals: proposalsView(facts),
    comments: commentsOf(facts, unitId),
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

/** Of a unit that a round of a part did not ask there is nothing that too few could have written. */
function commentsOf({ sources: { round }, speaking }: TeamFacts, unitId: string): TeamResult['comments'] {
  if (!asksForComments(round.questionnaire, round.ref.kind)) return withheld('not-asked');
  const isNotAsked = speaking.spokenFor === 'none' && speaking.reason === 'team-not-asked';
  return isNotAsked ? withheld(speaking.reason) : commentsFor(round, unitId);
}

function proposalsView({ findings, names }: TeamFacts): TeamResult['proposals'] {
  return (findings?.actions ?? []).map(({ action: { id, title, how, check }, reasons }) => ({
    actionId: id,
    title,
    how,
    check,
    reasons: reasons.map((reason) => proposalReason(reason, names)),
  }));
}
