import { randomUUID } from 'node:crypto';
import type { AgreementDraft, AgreementState, ResultsIndex, Session } from '@leeway/contract';
import type { MovableClock } from '../leeway/movable-clock.ts';
import type { RunningLeeway } from '../leeway/start-leeway.ts';
import { DemoClient } from './demo-client.ts';

const DAY_MS = 86_400_000;
const UNIT = 'Team Noord';

type DemoAgreement = Omit<AgreementDraft, 'dueOn'> &
  AgreementState & { readonly agreementId: string; readonly dueDay: number };

/** What a team and its manager agree on when they look at a round; days count from the day on which the demo is filled. */
interface Meeting {
  readonly after: string;
  readonly day: number;
  readonly agreements: readonly DemoAgreement[];
}

const DECISIONS: DemoAgreement = {
  agreementId: randomUUID(),
  actionId: 'decisions-that-are-yours',
  note: 'Diensten ruilen en materiaal tot € 250 bestellen: daarover beslist het team. De lijst hangt in de teamkamer.',
  owner: 'Lotte',
  dueDay: -62,
  askTeam: true,
  state: 'open',
};

const CHECKING: DemoAgreement = {
  agreementId: randomUUID(),
  actionId: 'swap-checking-for-calling',
  note: 'Lotte kijkt het rooster niet meer na. Komt een dienst niet rond, dan belt wie roostert haar zelf.',
  owner: 'Lotte en wie roostert',
  dueDay: 24,
  askTeam: false,
  state: 'open',
};

/** The second round asks about the first agreement, and the third one about the other. */
const MEETINGS: readonly Meeting[] = [
  { after: 'Eerste meting', day: -97, agreements: [DECISIONS, CHECKING] },
  {
    after: 'Tweede meting',
    day: -35,
    agreements: [
      { ...DECISIONS, state: 'kept' },
      { ...CHECKING, askTeam: true },
    ],
  },
];

/** Holds the team meeting that follows a round, if there is one: its manager makes the agreements, or changes them. */
export async function holdDemoMeeting(
  { apiUrl }: RunningLeeway,
  clock: MovableClock,
  roundName: string,
  today: Date,
): Promise<void> {
  const meeting = MEETINGS.find(({ after }) => after === roundName);
  if (meeting === undefined) return;
  const dayFromToday = (days: number): Date => new Date(today.getTime() + days * DAY_MS);
  clock.set(dayFromToday(meeting.day));
  const { manager, unitId } = await managerOfUnit(apiUrl);
  for (const { agreementId, state, dueDay, ...agreed } of meeting.agreements) {
    const path = `/api/agreements/${unitId}/${agreementId}`;
    await manager.sendJson('PUT', path, { ...agreed, dueOn: dayFromToday(dueDay).toISOString().slice(0, 10) });
    await manager.sendJson('PUT', `${path}/state`, { state });
  }
}

async function managerOfUnit(apiUrl: string): Promise<{ manager: DemoClient; unitId: string }> {
  const { demo } = (await (await fetch(`${apiUrl}/api/session`)).json()) as Session;
  const person = demo?.find(({ role, unitName }) => role === 'manager' && unitName === UNIT);
  if (person === undefined) throw new Error(`the demo has no manager of ${UNIT} to sign in as`);
  const manager = await DemoClient.signIn(apiUrl, person.memberId);
  const { units } = await manager.get<ResultsIndex>('/api/results');
  const unit = units.find(({ leads, name }) => leads && name === UNIT);
  if (unit === undefined) throw new Error(`${UNIT} is led by somebody else`);
  return { manager, unitId: unit.unitId };
}
