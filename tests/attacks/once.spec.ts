import { PURPOSES, parseDirectory, type Purpose } from '@leeway/ballot/protocol';
import type { LinkOpened, LinkOpening } from '@leeway/contract';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunchedRound, tokenOf } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';
import { collect, faultsOf, randomMessage, type Collection } from './system/collections.ts';

const COLLECTIONS = 1000;
/** Some ask for one credential, some for the other, some for both. */
const ASKED: readonly (readonly Purpose[])[] = [['ratings'], ['comment'], PURPOSES, ['comment'], ['ratings']];

interface Person {
  readonly memberId: string;
  readonly link: LinkOpening;
  readonly publicKeys: Readonly<Record<Purpose, string>>;
}

let installation: Installation;
let api: RunningServer;
let people: Person[];
const survey = Visitor.anonymous(() => api.url);

beforeAll(async () => {
  installation = await Installation.create();
  const { database } = installation;
  api = await installation.start('api');
  const { organisationId, administrator, teams } = await anOrganisation(database, [5]);
  const visitor = await Visitor.signedIn(() => api.url, administrator.email, PASSWORD);
  const { roundId } = await aLaunchedRound(
    visitor,
    Visitor.tally(() => api.url),
    organisationId,
  );
  people = [];
  for (const { memberId } of teams[0]?.people ?? []) {
    const link = { organisationId, roundId, token: await tokenOf(database, roundId, memberId) };
    const { body } = await survey.post<LinkOpened>('/api/credentials/opening', link);
    const block = parseDirectory(body.directory).blocks.find(({ id }) => id === body.blockId);
    people.push({ memberId, link, publicKeys: block?.publicKeys ?? { ratings: '', comment: '' } });
  }
});

afterAll(() => installation?.remove());

const allAtOnce = ({ link }: Person, times: number): Promise<Collection[]> =>
  Promise.all(
    Array.from({ length: times }, (_, index) => {
      const purposes = ASKED[index % ASKED.length] ?? PURPOSES;
      return collect(survey, link, new Map(purposes.map((purpose) => [purpose, randomMessage()])));
    }),
  );

describe('a person', () => {
  it(`gets one signature for each credential out of ${COLLECTIONS} collections at once with different messages`, async () => {
    const [person] = people;
    expect(await faultsOf(installation.database.query, person!, await allAtOnce(person!, COLLECTIONS))).toEqual([]);
  });

  it('gets the same signature for the same message, however many ask at once', async () => {
    const person = people[1]!;
    const messages = new Map(PURPOSES.map((purpose) => [purpose, randomMessage()]));
    const answers = await Promise.all(Array.from({ length: 50 }, () => collect(survey, person.link, messages)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    for (const purpose of PURPOSES) {
      const signatures = answers.map(({ signatures }) => signatures.get(purpose)?.toString('hex') ?? 'none');
      expect(new Set(signatures).size).toBe(1);
    }
    expect(await faultsOf(installation.database.query, person, answers.slice(0, 1))).toEqual([]);
  });

  // Last: the database is not what it has to be from here on.
  it('is found out to get more where the database does not keep it from that', async () => {
    const { database } = installation;
    await database.query('alter table people.issuances drop constraint issuances_pkey');
    const person = people[2]!;
    const both = Array.from({ length: COLLECTIONS / 10 }, () => [randomMessage(), randomMessage()]);
    const collections = await togetherAfterALock(() =>
      Promise.all(
        both.map((messages) => collect(survey, person.link, new Map(PURPOSES.map((one, at) => [one, messages[at]!])))),
      ),
    );
    const faults = await faultsOf(database.query, person, collections);
    for (const purpose of PURPOSES) {
      expect(faults).toContainEqual(expect.stringMatching(`^([2-9]|\\d\\d+) signatures for ${purpose}$`));
      expect(faults).toContainEqual(expect.stringMatching(`^([2-9]|\\d\\d+) issuances of ${purpose}$`));
    }
  });

  /** Lets collections begin, and go on only when several of them stand at the same place. */
  async function togetherAfterALock(begin: () => Promise<Collection[]>): Promise<Collection[]> {
    const { owner, query } = installation.database;
    const lock = await owner.connect();
    try {
      await lock.query('begin');
      await lock.query('select 1 from people.rounds for update');
      const collections = begin();
      await until(async () => {
        const waiting = await query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return waiting.length > 2;
      });
      await lock.query('commit');
      return await collections;
    } finally {
      lock.release();
    }
  }
});
