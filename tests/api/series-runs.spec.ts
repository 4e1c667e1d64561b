import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicRound, SeriesDetail } from '@leeway/contract';
import { itemsOf, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { Employee } from '../../tools/demo/employee.ts';
import { freePort } from '../../tools/postgres/free-port.ts';
import { aSeries, WatchedSeries } from '../support/a-series.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Mailbox } from '../support/mailbox.ts';
import { about, mailsIn, OPENING, REMINDER, WELCOME } from '../support/mails.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;
const LINK = /http:\/\/\S+\/#\/c\/\S+/;
const AHEAD = /Binnenkort start|Launched soon/;
const ITEMS = itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse');
const NUMBERS = [1, 2, 3] as const;

const mailbox = new Mailbox();
let installation: Installation;
let environment: Record<string, string>;
let apis: RunningServer[] = [];
const url = (): string => apis.find(({ isRunning }) => isRunning)?.url ?? '';

/** The first one where the tally looks for it. */
const startTwo = async (): Promise<void> => {
  const { API_PORT: port = '', ...rest } = environment;
  apis = await Promise.all([
    installation.start('api', { ...rest, PORT: port, BALLOT_PORT: port }),
    installation.start('api', rest),
  ]);
};
const administratorOf = ({ administrator }: TestOrganisation) => Visitor.signedIn(url, administrator.email, PASSWORD);

beforeAll(async () => {
  installation = await Installation.create();
  const ballotBox = await installation.start('ballot-box');
  const port = String(await freePort());
  environment = {
    API_PORT: port,
    SMTP_URL: await mailbox.open(),
    MAIL_FROM: 'Leeway <leeway@linde.example>',
    BALLOT_ORIGIN: ballotBox.url,
  };
  await startTwo();
  await installation.start('tally', { API_URL: `http://127.0.0.1:${port}`, TALLY_INTERVAL_MS: '100' });
});

afterAll(async () => {
  await installation?.remove();
  await mailbox.close();
});

/** Every round once, closed once, and every mail once to everybody, whatever happened on the way. */
const expectAllOnce = async (organisation: TestOrganisation, series: WatchedSeries): Promise<void> => {
  const { organisationId, administrator, teams } = organisation;
  await series.sent(NUMBERS);
  const everybody = teams.flatMap(({ manager, people }) => [manager, ...people]);
  const emails = everybody.map(({ email }) => email).sort();
  const rounds = await Promise.all(NUMBERS.map((number) => series.round(number)));
  const launched = await installation.database.query<{ roundId: string; releases: number }>(
    `select r.round_id as "roundId",
       (select count(*)::int from release.releases l where l.round_id = r.round_id) as releases
     from people.rounds r where r.organisation_id = $1 order by r.opens_at`,
    [organisationId],
  );
  expect(launched).toEqual(rounds.map(({ roundId }) => ({ roundId, releases: 1 })));
  for (const { roundId } of rounds) {
    const mails = await mailsIn(mailbox, roundId);
    const recipients = [WELCOME, OPENING, REMINDER].map((subject) =>
      about(mails, subject)
        .map(({ recipient }) => recipient)
        .sort(),
    );
    expect(recipients).toEqual([emails, emails, emails]);
  }
  const told = await mailsIn(mailbox, series.seriesId);
  expect(told.map(({ recipient }) => recipient)).toEqual(NUMBERS.map(() => administrator.email));
  expect(about(told, AHEAD)).toHaveLength(NUMBERS.length);
};

describe('a series of three rounds', () => {
  it('runs by itself: launched, opened, reminded of, closed by the tally, each announced to the administrator', async () => {
    const linde = await anOrganisation(installation.database, [5]);
    const series = new WatchedSeries(installation);
    const made = await series.make(await administratorOf(linde), {
      ...aSeries(installation.clock),
      firstKind: 'baseline',
    });
    expect(made.series.next?.number).toBe(1);
    for (const number of NUMBERS) {
      const { noticeAt, launchAt, opensAt, closesAt, roundId } = await series.round(number);
      series.goTo(noticeAt);
      await series.settled(number, ({ announced, launchState }) => announced && launchState === null);
      series.goTo(launchAt);
      await series.settled(number, ({ launchState }) => launchState === 'launched');
      series.goTo(opensAt);
      await series.settled(number);
      if (number === 1) {
        await series.sent([1]);
        const [welcome] = about(await mailsIn(mailbox, roundId), WELCOME);
        const employee = new Employee(url(), LINK.exec(welcome?.text ?? '')?.[0] ?? '');
        await employee.collect();
        await employee.handIn({ ratings: Object.fromEntries(ITEMS.map(({ id }) => [id, 5])) });
      }
      series.goTo(new Date(closesAt.getTime() - 24 * HOUR_MS));
      await series.settled(number);
      series.goTo(closesAt);
      await series.settled(number, ({ isReleased }) => isReleased);
    }
    await expectAllOnce(linde, series);
    const { body } = await (await administratorOf(linde)).get<SeriesDetail>(`/api/series/${series.seriesId}`);
    expect(body.series).toMatchObject({ state: 'finished', next: null });
    expect(body.rounds.map(({ name, kind, state, round }) => [name, kind, state, round?.state])).toEqual(
      NUMBERS.map((number) => [`Kwartaalmeting ${number}`, number === 1 ? 'baseline' : 'pulse', 'launched', 'closed']),
    );
    const first = await Visitor.anonymous(url).get<PublicRound>(
      `/api/public/rounds/${linde.organisationId}/${body.rounds[0]?.round?.roundId}`,
    );
    expect(first.body.closed?.blocks.map(({ issued, counted }) => [issued, counted])).toEqual([[1, 1]]);
  });

  it('goes on when all processes of the api are killed at a launch, between mails and at a closing', async () => {
    const linde = await anOrganisation(installation.database, [5]);
    const series = new WatchedSeries(installation);
    await series.make(await administratorOf(linde), aSeries(installation.clock));
    const killAnd = async (): Promise<void> => {
      await installation.killAll('api');
      await startTwo();
    };
    for (const number of NUMBERS) {
      const { noticeAt, launchAt, opensAt, closesAt } = await series.round(number);
      series.goTo(noticeAt);
      await series.settled(number, ({ announced }) => announced);
      series.goTo(launchAt);
      if (number === 1) {
        await until(async () => (await series.round(number)).launchState !== null);
        await killAnd();
      }
      await series.settled(number, ({ launchState }) => launchState === 'launched');
      const before = mailbox.received.length;
      series.goTo(opensAt);
      if (number === 2) {
        await until(() => mailbox.received.length > before + 2);
        await killAnd();
      }
      await series.settled(number);
      series.goTo(new Date(closesAt.getTime() - 24 * HOUR_MS));
      await series.settled(number);
      series.goTo(closesAt);
      if (number === 3) await killAnd();
      await series.settled(number, ({ isReleased }) => isReleased);
    }
    await expectAllOnce(linde, series);
  });
});
