import { PURPOSES, parseDirectory, type Purpose } from '@leeway/ballot/protocol';
import type { LinkOpened, LinkOpening } from '@leeway/contract';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunchedRound, tokenOf } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
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
    const { query } = installation.database;
    await query('alter table people.issuances drop constraint issuances_pkey');
    // And its commits are slow, so that those who ask at once do not see each other.
    await query(`create function people.slow() returns trigger language plpgsql
                 as 'begin perform pg_sleep(0.3); return null; end'`);
    await query(`create constraint trigger slow after insert on people.issuances
                 deferrable initially deferred for each row execute function people.slow()`);
    const person = people[2]!;
    const collections = Array.from({ length: 30 }, () =>
      collect(survey, person.link, new Map(PURPOSES.map((purpose) => [purpose, randomMessage()]))),
    );
    const faults = await faultsOf(query, person, await Promise.all(collections));
    for (const purpose of PURPOSES) {
      expect(faults).toContainEqual(expect.stringMatching(`^([2-9]|\\d\\d+) signatures for ${purpose}$`));
      expect(faults).toContainEqual(expect.stringMatching(`^([2-9]|\\d\\d+) issuances of ${purpose}$`));
    }
  });
});
