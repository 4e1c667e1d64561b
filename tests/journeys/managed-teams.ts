import { randomUUID } from 'node:crypto';
import type { ResultsIndex, RoundDetail } from '@leeway/contract';
import { Crowd } from '../../tools/demo/crowd.ts';
import { demoAnswers, followUpAnswers } from '../../tools/demo/demo-answers.ts';
import { demoFollowUps } from '../../tools/demo/demo-follow-ups.ts';
import { seededRandom, type Random } from '../../tools/demo/seeded-random.ts';
import { profileOf } from '../../tools/demo/team-profiles.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestTeam } from '../support/an-organisation.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';
import { onOwnServers } from './leeway-test.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Like which team of the demo each answers: what does not land, what is dropped, and two too small for their own result. */
const PROFILES = ['Team Noord', 'Team Zuid', 'Nachtteam', 'Psychologie'] as const;
const SIZES = [9, 7, 3, 3] as const;

/** An organisation whose rounds are held by the whole protocol, from launch to release. */
export class ManagedTeams {
  readonly organisation: TestOrganisation;
  readonly #leeway: TestLeeway;
  readonly #random: Random = seededRandom(31);

  private constructor(leeway: TestLeeway, organisation: TestOrganisation) {
    this.#leeway = leeway;
    this.organisation = organisation;
  }

  static async create(leeway: TestLeeway): Promise<ManagedTeams> {
    const query = <Row extends object>(sql: string, values?: readonly unknown[]) =>
      leeway.query<Row>('owner', sql, values);
    return new ManagedTeams(leeway, await anOrganisation({ query }, SIZES, 'De Linde'));
  }

  team(index: 0 | 1 | 2): TestTeam {
    const team = this.organisation.teams[index];
    if (team === undefined) throw new Error(`no team ${index}`);
    return team;
  }

  /** Launches a baseline, lets everybody answer, and waits until it is released. */
  async hold(name: string, isLater: boolean): Promise<void> {
    const { apiUrl, clock } = this.#leeway;
    const administrator = await Visitor.signedIn(() => apiUrl, this.organisation.administrator.email, PASSWORD, apiUrl);
    const roundId = randomUUID();
    const now = clock.now().getTime();
    const [opensAt, closesAt] = [now, now + DAY_MS].map((at) => new Date(at).toISOString());
    const launch = await aLaunch(administrator, { name, kind: 'baseline', opensAt, closesAt });
    const { status, body } = await administrator.put(`/api/rounds/${roundId}`, launch);
    if (status !== 200) throw new Error(`the launch was refused: ${JSON.stringify(body)}`);
    const reaches = (state: string) =>
      until(async () => (await administrator.get<RoundDetail>(`/api/rounds/${roundId}`)).body.round.state === state);
    await reaches('open');
    await this.#everybodyAnswers(roundId, isLater);
    clock.advance(DAY_MS + HOUR_MS);
    await reaches('closed');
  }

  /** Gives the first manager's own view of every round that has been held, unless it is settled already. */
  async sealOwnView(): Promise<void> {
    const { apiUrl } = this.#leeway;
    const { manager, unitId } = this.team(0);
    const visitor = await Visitor.signedIn(() => apiUrl, manager.email, PASSWORD, apiUrl);
    const { rounds } = (await visitor.get<ResultsIndex>('/api/results')).body;
    const own = {
      ratings: { tr1: 4, tr4: 4, ro2: 2, ro3: 2, in1: 4, in3: 2 },
      delegation: { customers: { current: 4 } },
    };
    for (const { roundId } of rounds) {
      const { status } = await visitor.put(`/api/mirror/${roundId}/${unitId}`, own);
      if (status !== 200 && status !== 409) throw new Error(`the own view was refused: ${status}`);
    }
  }

  async #everybodyAnswers(roundId: string, isLater: boolean): Promise<void> {
    const mails = await this.#leeway.query<{ memberId: string; link: string }>(
      'owner',
      'select member_id as "memberId", link from people.outbox where round_id = $1 order by member_id',
      [roundId],
    );
    const asked = await demoFollowUps(mails[0]?.link ?? '');
    const people = mails.flatMap(({ memberId, link }) => {
      const index = this.organisation.teams.findIndex(({ people }) => people.some((one) => one.memberId === memberId));
      if (index === -1) return [];
      const answers = demoAnswers('baseline', profileOf(PROFILES[index] ?? ''), isLater, this.#random);
      const followUps = followUpAnswers(asked.get(this.organisation.teams[index]?.name ?? '') ?? [], this.#random);
      return [{ link, answers: { ...answers, ratings: { ...answers.ratings, ...followUps } }, comment: null }];
    });
    const crowd = new Crowd(this.#leeway.apiUrl);
    try {
      await crowd.all('collect', people);
      await crowd.all('hand-in', people);
    } finally {
      await crowd.leave();
    }
  }
}

/** The first round has been held and released. */
export const managerTest = onOwnServers().extend<object, { managed: ManagedTeams }>({
  managed: [
    async ({ leeway }, use) => {
      const managed = await ManagedTeams.create(leeway);
      await managed.hold('Voorjaar', false);
      await use(managed);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
