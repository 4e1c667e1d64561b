import type { BriefTeam } from '@leeway/contract';
import { coveredUnitsIn } from '../../results/covered-units.js';
import { stanceFindingView } from '../../results/stance-view.js';
import type { BriefFacts } from './brief-facts.js';
import { teamSentence } from '../brief-wording/team-sentence.js';

/** The teams by name, each with what its answers say in one sentence. */
export function teamsView({ teams, tree, names }: BriefFacts): BriefTeam[] {
  return teams.map(({ group, findings, pattern }) => ({
    teamId: group.id,
    label: { ...group.label },
    units: coveredUnitsIn(tree, group.groupUnitIds),
    respondents: group.respondents,
    responseCaution: group.responseCaution,
    pattern,
    sentence: teamSentence(findings.conclusion, names),
    stance: stanceFindingView(findings.stance),
  }));
}
