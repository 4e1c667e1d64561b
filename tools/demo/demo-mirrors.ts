import type { Mirror, MirrorAnswers, ResultsIndex, Session } from '@leeway/contract';
import { DemoClient } from './demo-client.ts';
import { profileOf } from './team-profiles.ts';
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

/** Believable: somebody who thinks that they have let go a little further than their team feels. */
function ownView({ statements, areas }: Mirror['asked'], unitName: string, random: Random): MirrorAnswers {
  const { felt, wanted } = profileOf(unitName);
  const around = (mean: number): number => Math.min(5, Math.max(1, Math.round(mean + (random() - 0.5) * 1.5)));
  return {
    ratings: Object.fromEntries(statements.map(({ itemId }) => [itemId, around(3.8)])),
    delegation: Object.fromEntries(
      areas.map(({ areaId }) => [areaId, { current: around(felt + 0.8), wanted: around(wanted) }]),
    ),
  };
}
