import type { Mirror, MirrorAnswers, ResultsIndex, Session } from '@leeway/contract';
import { itemsOf, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { DemoClient } from './demo-client.ts';
import { areaOf, profileOf } from './team-profiles.ts';
import { seededRandom, type Random } from './seeded-random.ts';

const SEED = 7_002;
/** Whose manager has not given their own view of the latest round yet: a visitor finds the door before that result. */
const UNIT_WITH_DOOR = 'Zorg';

/**
 * The managers whom the demo offers give their own view of the units they lead, for every closed round, so that their
 * results are open: all but one.
 */
export async function sealDemoMirrors(apiUrl: string): Promise<void> {
  const random = seededRandom(SEED);
  const { demo } = (await (await fetch(`${apiUrl}/api/session`)).json()) as Session;
  for (const { memberId } of (demo ?? []).filter(({ role }) => role === 'manager')) {
    const manager = await DemoClient.signIn(apiUrl, memberId);
    const { rounds, units } = await manager.get<ResultsIndex>('/api/results');
    for (const { unitId, name } of units.filter(({ leads }) => leads)) {
      for (const { roundId } of rounds.slice(name === UNIT_WITH_DOOR ? 1 : 0)) {
        const path = `/api/mirror/${roundId}/${unitId}`;
        const { asked } = await manager.get<Mirror>(path);
        await manager.sendJson('PUT', path, ownView(asked, name, random));
      }
    }
  }
}

/** As the team's profile has it; a statement here and there a little off. */
function ownView({ statements, areas }: Mirror['asked'], unitName: string, random: Random): MirrorAnswers {
  const profile = profileOf(unitName);
  const reversed = new Set(
    itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline').flatMap((item) => (item.reversed ? [item.id] : [])),
  );
  const rating = (itemId: string): number => {
    const good = Math.min(5, Math.max(1, Math.round(profile.ownView + random() - 0.5)));
    return reversed.has(itemId) ? 6 - good : good;
  };
  return {
    ratings: Object.fromEntries(statements.map(({ itemId }) => [itemId, rating(itemId)])),
    delegation: Object.fromEntries(
      areas.map(({ areaId }) => {
        const { given, aimed } = areaOf(profile, areaId);
        return [areaId, { current: given, wanted: aimed }];
      }),
    ),
  };
}
