import type { TeamResult } from '@leeway/contract';

/** The own view of somebody who skipped the mirror. */
export function withoutOwnAnswers(result: TeamResult): TeamResult {
  return {
    ...result,
    view: 'own',
    causes: result.causes.map((cause) => ({ ...cause, ownView: null })),
    stance: { ...result.stance, ownPoint: null },
    delegation: {
      ...result.delegation,
      areas: result.delegation.areas.map((area) => ({ ...area, given: null, aimed: null })),
    },
    convictions: result.convictions.map((conviction) => ({ ...conviction, given: null })),
  };
}

/** The same result with all of the reader's own answers changed; what was said about them as well. */
export function withOtherOwnAnswers(result: TeamResult): TeamResult {
  return {
    ...result,
    causes: result.causes.map((cause) => ({ ...cause, ownView: 1.0625 })),
    stance: { ...result.stance, ownPoint: { room: 1.0625, involvement: 1.0625, stances: ['dropping'] } },
    delegation: {
      ...result.delegation,
      areas: result.delegation.areas.map((area) => ({ ...area, given: 1, aimed: 2 })),
    },
    convictions: result.convictions.map((conviction) => ({
      ...conviction,
      ownText: { nl: 'anders', en: 'otherwise' },
      given: 1,
    })),
  };
}
