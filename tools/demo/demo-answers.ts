import { areasOf, LEEWAY_QUESTIONNAIRE, scalesOf, type RoundKind } from '@leeway/trust-model';
import type { RatingsContent } from '@leeway/ballot/protocol';
import type { Random } from './seeded-random.ts';
import { areaOf, type TeamProfile } from './team-profiles.ts';

/** Teams feel it when an agreement is kept, though not everybody does. */
const FOLLOW_UP_MEAN = 3.9;

function answerAround(mean: number, random: Random): number {
  const noise = (random() + random() + random() - 1.5) * 1.2;
  return Math.min(5, Math.max(1, Math.round(mean + noise)));
}

/**
 * What one invented person answers.
 * @param isLater whether things have had time to change since the first round
 */
export function demoAnswers(kind: RoundKind, team: TeamProfile, isLater: boolean, random: Random): RatingsContent {
  const mood = (random() - 0.5) * 0.5;
  const ratings: Record<string, number> = {};
  for (const { scale, items } of scalesOf(LEEWAY_QUESTIONNAIRE, kind)) {
    for (const item of items) {
      if (random() < 0.03) continue;
      const change = isLater ? (team.later[scale.id] ?? 0) : 0;
      const good = answerAround((team.scales[scale.id] ?? 3.5) + change + mood, random);
      ratings[item.id] = item.reversed ? 6 - good : good;
    }
  }
  const areas = areasOf(LEEWAY_QUESTIONNAIRE, kind);
  if (areas.length === 0) return { ratings };
  const delegation: Record<string, { current: number; wanted: number }> = {};
  for (const { id } of areas) {
    const { felt, wanted } = areaOf(team, id);
    delegation[id] = { current: answerAround(felt, random), wanted: answerAround(wanted, random) };
  }
  return { ratings, delegation };
}

/** What one invented person answers about the agreements of their team. */
export function followUpAnswers(itemIds: readonly string[], random: Random): Record<string, number> {
  return Object.fromEntries(itemIds.map((id) => [id, answerAround(FOLLOW_UP_MEAN, random)]));
}
