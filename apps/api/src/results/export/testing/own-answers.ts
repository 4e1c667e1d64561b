import type { TeamResult } from '@leeway/contract';

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
