import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MovableClock } from '../leeway/movable-clock.ts';
import type { RunningLeeway } from '../leeway/start-leeway.ts';
import { Crowd, type Respondent } from './crowd.ts';
import { holdDemoMeeting } from './demo-agreements.ts';
import { demoAnswers, followUpAnswers } from './demo-answers.ts';
import { demoComment } from './demo-comments.ts';
import { DemoAdministrator } from './demo-client.ts';
import { demoFollowUps } from './demo-follow-ups.ts';
import { sealDemoMirrors } from './demo-mirrors.ts';
import { demoRosterFile, demoTeams } from './demo-roster.ts';
import { DEMO_ROUNDS, type DemoRound } from './demo-rounds.ts';
import { letDemoTrainerIn } from './demo-training.ts';
import { profileOf } from './team-profiles.ts';
import { seededRandom } from './seeded-random.ts';

const DAY_MS = 86_400_000;
const SEED = 20_011;
/** Personnel and organisation is where both of them work. */
const ADMINISTRATOR = { email: 'hanneke.tbenali@delinde.example', firstName: 'Hanneke', lastName: 'Benali' };
const TRAINER = { email: 'lotte.kuipers@delinde.example', firstName: 'Lotte', lastName: 'Kuipers' };
/** Who keeps an eye on things for the works council. */
const AUDITOR_EMAIL = 'saskia.vries@delinde.example';

/** Advises the board, and is no administrator. */
const OVERVIEW_EMAIL = 'daphne.deprins@delinde.example';

type Progress = (text: string) => void;

/**
 * Fills the demo organisation: imports the roster, holds two rounds and opens a third. Everything goes over HTTP through
 * the protocol that real employees use; only the clock is moved, so that the first rounds lie in the past.
 */
export async function seedDemo(leeway: RunningLeeway, progress: Progress): Promise<void> {
  const { clock } = leeway;
  if (clock === null) throw new Error('the demo needs a clock that can be moved');
  clock.reset();
  const today = new Date();
  await createOrganisation(leeway);
  const administrator = await DemoAdministrator.signIn(leeway.apiUrl);
  await administrator.importRoster(demoRosterFile());
  await administrator.appoint(AUDITOR_EMAIL, 'auditor');
  await administrator.appoint(OVERVIEW_EMAIL, 'overview');
  const random = seededRandom(SEED);
  const crowd = new Crowd(leeway.apiUrl);
  try {
    for (const round of DEMO_ROUNDS) {
      await holdRound({ clock, crowd, administrator, round, today, random, progress });
      await holdDemoMeeting(leeway, clock, round.name, today);
    }
  } finally {
    await crowd.leave();
    clock.reset();
  }
  await sealDemoMirrors(leeway.apiUrl);
  await letDemoTrainerIn(leeway.apiUrl, administrator, TRAINER, today);
}

async function createOrganisation(leeway: RunningLeeway): Promise<void> {
  const command = join(import.meta.dirname, '../../apps/api/dist/create-organisation.js');
  const { email, firstName, lastName } = ADMINISTRATOR;
  const details = [
    '--name',
    'Zorggroep De Linde',
    '--email',
    email,
    '--first-name',
    firstName,
    '--last-name',
    lastName,
  ];
  await promisify(execFile)(process.execPath, [command, ...details], {
    env: { ...process.env, API_DATABASE_URL: leeway.roleUrls.api },
  });
}

interface Holding {
  readonly clock: MovableClock;
  readonly crowd: Crowd;
  readonly administrator: DemoAdministrator;
  readonly round: DemoRound;
  readonly today: Date;
  readonly random: () => number;
  readonly progress: Progress;
}

async function holdRound(holding: Holding): Promise<void> {
  const { clock, crowd, administrator, round, today, progress } = holding;
  const roundId = randomUUID();
  const at = (day: number, hour: number): Date => {
    const moment = new Date(today.getTime() + day * DAY_MS);
    moment.setUTCHours(hour, 0, 0, 0);
    return moment;
  };
  const opensAt = at(round.opensDay, 7);
  const closesAt = at(round.closesDay, 16);
  progress(`${round.name}: making keys`);
  clock.set(at(round.launchedDay, 9));
  const { name, kind } = round;
  await administrator.launch(roundId, {
    name,
    kind,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
  });
  await administrator.reaches(roundId, ['launched', 'open']);
  const respondents = await collectCredentials(holding, roundId);
  // A minute later, since the process that opens a round may look at its clock a moment before we do.
  clock.set(new Date(opensAt.getTime() + 60_000));
  await crowd.all('hand-in', respondents);
  progress(`${round.name}: ${respondents.length} people have answered`);
  if (closesAt.getTime() > today.getTime()) return;
  clock.set(closesAt);
  await administrator.reaches(roundId, ['closed']);
}

/** Everybody who is going to answer collects a credential before the round opens. */
async function collectCredentials(holding: Holding, roundId: string): Promise<readonly Respondent[]> {
  const { crowd, administrator, round, random, progress } = holding;
  const teams = demoTeams();
  const respondents: Respondent[] = [];
  const takesPart = everySoMany();
  const mails = await administrator.welcomeMails(roundId);
  const followUps = await demoFollowUps(mails.find(({ link }) => link !== null)?.link ?? '');
  for (const mail of mails) {
    const unitName = teams.get(mail.to) ?? '';
    const profile = profileOf(unitName);
    const answers = demoAnswers(round.kind, profile, round !== DEMO_ROUNDS[0], random);
    if (!takesPart(unitName, profile.participation * round.answered) || mail.link === null) continue;
    const ratings = { ...answers.ratings, ...followUpAnswers(followUps.get(unitName) ?? [], random) };
    respondents.push({ link: mail.link, answers: { ...answers, ratings }, comment: demoComment(random) });
  }
  progress(`${round.name}: ${respondents.length} people collect their credential`);
  await crowd.all('collect', respondents);
  return respondents;
}

/** Lets a share of every team take part, so that the number of those who do is the same each time the demo is filled. */
function everySoMany(): (unitName: string, share: number) => boolean {
  const seen = new Map<string, number>();
  return (unitName, share) => {
    const before = seen.get(unitName) ?? 0;
    seen.set(unitName, before + 1);
    return Math.floor((before + 1) * share + 1e-9) > Math.floor(before * share + 1e-9);
  };
}
