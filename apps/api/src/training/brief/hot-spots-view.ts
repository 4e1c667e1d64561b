import type { BriefArea, TrainingBriefView } from '@leeway/contract';
import { AREA_STATES, type AreaStateName } from '@leeway/trust-model';
import type { BriefFacts } from './brief-facts.js';
import { cohortFigureView } from './scales-view.js';
import { areaSentence } from '../brief-wording/area-sentence.js';

/** The areas of delegation, those in which more teams are stuck first: an order of subjects, never of teams. */
export function hotSpotsView(facts: BriefFacts): TrainingBriefView['hotSpots'] {
  const { brief, sources } = facts;
  const levels = brief.hotSpots.length === 0 ? [] : sources.round.questionnaire.delegation.levels;
  return {
    levels: levels.map(({ level, nl, en }) => ({ level, text: { nl, en } })),
    areas: brief.hotSpots.map((spot): BriefArea => {
      const { areaId, felt, wanted, stuck } = spot;
      return {
        ...{ areaId, stuck },
        name: facts.names.area(areaId),
        felt: cohortFigureView(felt),
        wanted: cohortFigureView(wanted),
        states: AREA_STATES.map((state) => ({ state, teamIds: teamsIn(facts, areaId, state) })).filter(
          ({ teamIds }) => teamIds.length > 0,
        ),
        sentence: areaSentence(spot, facts.teams.length),
      };
    }),
  };
}

function teamsIn({ teams }: BriefFacts, areaId: string, state: AreaStateName): string[] {
  return teams
    .filter(({ findings }) => findings.areas.some((area) => area.areaId === areaId && area.state.state === state))
    .map(({ group }) => group.id);
}
