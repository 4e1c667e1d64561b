import { areasOf, LEEWAY_QUESTIONNAIRE, scalesOf, type RoundKind } from '@leeway/trust-model';
import type { BallotContent } from '@leeway/ballot/protocol';
import type { Random } from './seeded-random.ts';
import type { TeamProfile } from './team-profiles.ts';

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
