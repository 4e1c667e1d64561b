import { areasOf, LEEWAY_QUESTIONNAIRE, scalesOf, type RoundKind } from '@leeway/trust-model';
import type { BallotContent } from '@leeway/ballot/protocol';
import type { TeamProfile } from './team-profiles.ts';

/** Uniform on [0, 1). The demo uses a seeded one, so that every demo organisation tells the same story. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, seeded, and good enough to invent answers. Never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function answerAround(mean: number, random: Random): number {
  const noise = (random() + random() + random() - 1.5) * 1.6;
  return Math.min(5, Math.max(1, Math.round(mean + noise)));
}

/**
 * What one invented person answers.
 * @param shift added to every scale's mean, for a later round in which things went better or worse
 */
export function demoAnswers(kind: RoundKind, team: TeamProfile, shift: number, random: Random): BallotContent {
  const mood = (random() - 0.5) * 0.6 + shift;
  const ratings: Record<string, number> = {};
  for (const { scale, items } of scalesOf(LEEWAY_QUESTIONNAIRE, kind)) {
    for (const item of items) {
      if (random() < 0.03) continue;
      const good = answerAround((team.scales[scale.id] ?? 3.5) + mood, random);
      ratings[item.id] = item.reversed ? 6 - good : good;
    }
  }
  const areas = areasOf(LEEWAY_QUESTIONNAIRE, kind);
  if (areas.length === 0) return { ratings };
  const delegation: Record<string, { current: number; wanted: number }> = {};
  for (const { id } of areas) {
    delegation[id] = { current: answerAround(team.felt, random), wanted: answerAround(team.wanted, random) };
  }
  return { ratings, delegation };
}
