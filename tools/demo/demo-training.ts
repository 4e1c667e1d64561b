import { randomUUID } from 'node:crypto';
import type { Session, TrainingConsent, TrainingHome } from '@leeway/contract';
import { type DemoAdministrator, DemoClient } from './demo-client.ts';

const DAYS_AHEAD = 120;
const DAY_MS = 86_400_000;

/**
 * What the managers of the units that the trainer was given let the trainer see; two have not decided yet. Zorg and Nachtteam
 * have one result together, Financiën has one with a unit that is not part of it.
 */
const TEAMS: Readonly<Record<string, TrainingConsent | null>> = {
  Zorg: null,
  'Team Noord': { byName: true, mirror: true },
  'Team Zuid': { byName: true, mirror: true },
  'Team Oost': { byName: true, mirror: false },
  Nachtteam: { byName: false, mirror: false },
  Ergotherapie: { byName: true, mirror: true },
  Fysiotherapie: { byName: true, mirror: true },
  Logopedie: { byName: true, mirror: true },
  ICT: { byName: true, mirror: false },
  Financiën: null,
};

/** The training between the first two rounds: which round it was prepared with. Everybody who agreed by name was there. */
const COHORT = { name: 'Loslaten met vertrouwen', round: 'Eerste meting' };

export interface DemoTrainer {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** Lets the trainer look at some teams for some months, has their managers decide, and makes the cohort of the training. */
export async function letDemoTrainerIn(
  apiUrl: string,
  administrator: DemoAdministrator,
  trainer: DemoTrainer,
  today: Date,
): Promise<void> {
  const { units } = await administrator.trainers();
  const teams = units.filter(({ name }) => name in TEAMS);
  const accessId = randomUUID();
  await administrator.letIn(accessId, {
    ...trainer,
    infix: '',
    language: 'nl',
    unitIds: teams.map(({ unitId }) => unitId),
    endsOn: new Date(today.getTime() + DAYS_AHEAD * DAY_MS).toISOString().slice(0, 10),
  });
  const managers = await managersOf(apiUrl);
  for (const { unitId, name } of teams) {
    const consent = TEAMS[name];
    const memberId = managers.get(name);
    if (consent === null || memberId === undefined) continue;
    const manager = await DemoClient.signIn(apiUrl, memberId);
    await manager.sendJson('PUT', `/api/training-consents/${unitId}/${accessId}`, consent);
  }
  await makeCohort(await trainerIn(apiUrl));
}

async function makeCohort(trainer: DemoClient): Promise<void> {
  const { access, rounds } = await trainer.get<TrainingHome>('/api/training');
  const roundId = rounds.find(({ name }) => name === COHORT.round)?.roundId;
  const unitIds = access.units.flatMap(({ unitId, name }) => (TEAMS[name]?.byName === true ? [unitId] : []));
  await trainer.sendJson('PUT', `/api/training/cohorts/${randomUUID()}`, { name: COHORT.name, roundId, unitIds });
}

async function trainerIn(apiUrl: string): Promise<DemoClient> {
  const { demo } = (await (await fetch(`${apiUrl}/api/session`)).json()) as Session;
  const memberId = demo?.find(({ role }) => role === 'trainer')?.memberId;
  if (memberId === undefined) throw new Error('the demo has no trainer to sign in as');
  return DemoClient.signIn(apiUrl, memberId);
}

/** Whom the demo offers as the manager of a unit, by its name. */
async function managersOf(apiUrl: string): Promise<ReadonlyMap<string, string>> {
  const { demo } = (await (await fetch(`${apiUrl}/api/session`)).json()) as Session;
  const managers = (demo ?? []).filter(({ role }) => role === 'manager');
  return new Map(managers.map(({ unitName, memberId }) => [unitName, memberId]));
}
