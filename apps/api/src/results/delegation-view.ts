import type { AreaView, TeamResult } from '@leeway/contract';
import { type AreaState, areasOf } from '@leeway/trust-model';
import { figureOf } from './figure-of.js';
import type { TeamFacts } from './team-facts.js';
import { areaMeaning } from './wording/area-meaning.js';

/** The map of what is delegated how far. */
export function delegationView(facts: TeamFacts): TeamResult['delegation'] {
  const { questionnaire, ref } = facts.sources.round;
  const areas = areasOf(questionnaire, ref.kind);
  return {
    levels:
      areas.length === 0
        ? []
        : questionnaire.delegation.levels.map(({ level, nl, en }) => ({ level, text: { nl, en } })),
    areas: areas.map(({ id }) => areaView(id, facts)),
    askedIn: areas.length === 0 ? facts.sources.areasAskedIn : null,
  };
}

function areaView(areaId: string, { names, speaking, speaker, findings, mirror }: TeamFacts): AreaView {
  const reason = speaking.spokenFor === 'none' ? speaking.reason : 'no-group';
  const state: AreaState = findings?.areas.find((found) => found.areaId === areaId)?.state ?? {
    state: 'withheld',
    reason,
  };
  return {
    areaId,
    name: names.area(areaId),
    felt: figureOf(speaking.group, `area:${areaId}:current`, reason),
    wanted: figureOf(speaking.group, `area:${areaId}:wanted`, reason),
    given: mirror?.delegation[areaId]?.current ?? null,
    aimed: mirror?.delegation[areaId]?.wanted ?? null,
    state: state.state,
    reason: 'reason' in state ? state.reason : null,
    gap: 'gap' in state ? state.gap : null,
    meaning: areaMeaning(state, speaker),
  };
}
