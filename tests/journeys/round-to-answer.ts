import { randomUUID } from 'node:crypto';
import type { LaunchRound, RoundDetail, RoundState } from '@leeway/contract';
import { readPersonalLink } from '../../tools/demo/employee.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { askFollowUps, type AskedFollowUp } from '../support/ask-follow-ups.ts';
import { cardLinksOf } from '../support/card-links.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
const WEEKS_OPEN_MS = 21 * DAY_MS;
/** A round that is shared by several journeys stays open for longer than any of them moves the clock. */
const ENOUGH_LEFT_MS = 4 * DAY_MS;
const TEAM_SIZES = [12, 12];
const CARD_TEAM = 1;
const FIRST_NAMES = [
  'Renée',
  'Karim',
  'Sanne',
  'Joost',
  'Fatima',
  'Bram',
  'Noor',
  'Wouter',
  'Lieke',
  'Yusuf',
  'Anouk',
  'Tjeerd',
];
const LAST_NAMES = ['Graafland', 'Hoekstra'];

/** One person of a round, with the mail that they got. */
export interface Invited {
  readonly person: TestPerson;
  /** The personal link in it. */
  readonly link: string;
  /** What says who they are, and must reach nobody but the api. */
  readonly secrets: readonly string[];
}

/** A launched round, with somebody who was not in any journey yet for every journey that asks. */
export class RoundToAnswer {
  readonly roundId: string;
  readonly organisation: TestOrganisation;
  readonly #leeway: TestLeeway;
  readonly #administrator: Visitor;
  readonly #launch: LaunchRound;
  readonly #invited: Invited[];

  private constructor(place: Place, roundId: string, launch: LaunchRound, invited: readonly Invited[]) {
    this.roundId = roundId;
    this.organisation = place.organisation;
    this.#leeway = place.leeway;
    this.#administrator = place.administrator;
    this.#launch = launch;
    this.#invited = [...invited];
  }

  static async launch(
    place: Place,
    changes: Partial<LaunchRound>,
    followUps: readonly AskedFollowUp[] = [],
  ): Promise<RoundToAnswer> {
    const roundId = randomUUID();
    await askFollowUps(leewayDatabase(place.leeway), roundId, followUps);
    const launch = await aLaunch(place.administrator, changes);
    const { status } = await place.administrator.put(`/api/rounds/${roundId}`, launch);
    if (status !== 200) throw new Error(`the launch was refused: ${status}`);
    const isLaunched = launch.opensAt <= place.leeway.clock.now().toISOString() ? 'open' : 'launched';
    await until(async () => (await stateOf(place.administrator, roundId)) === isLaunched);
    return new RoundToAnswer(place, roundId, launch, await invitations(place, roundId));
  }

  /** The link of the opening mail, the same for everybody. */
  get link(): string {
    return `${this.#leeway.ballotUrl}/#/r/${this.organisation.organisationId}/${this.roundId}`;
  }

  /** What makes a browser a shared device. */
  get sharedDeviceLink(): string {
    return this.link.replace('#/r/', '#/k/');
  }

  /** Where anybody may see the numbers. */
  get publicPage(): string {
    return `${this.#leeway.apiUrl}/rounds/${this.organisation.organisationId}/${this.roundId}`;
  }

  /**
   * Somebody who took part in no journey so far. Before the round opens they come from the other end of the roster: their
   * browsers collect for the rounds that are open as well, and those must not be anybody's elsewhere.
   */
  invite(): Invited {
    const invited = this.isUpcoming ? this.#invited.pop() : this.#invited.shift();
    if (invited === undefined) throw new Error('everybody took part already');
    return invited;
  }

  /** The same, out of one team. */
  inviteFrom(team: number): Invited {
    const people = new Set(this.organisation.teams[team]?.people.map(({ memberId }) => memberId));
    const index = this.#invited.findIndex(({ person }) => people.has(person.memberId));
    const [invited] = index < 0 ? [] : this.#invited.splice(index, 1);
    if (invited === undefined) throw new Error('everybody of the team took part already');
    return invited;
  }

  get peopleLeft(): number {
    return this.#invited.length;
  }

  /** Whether it stays open for some time. */
  get isOpenForLong(): boolean {
    return Date.parse(this.#launch.closesAt) - this.#leeway.clock.now().getTime() > ENOUGH_LEFT_MS;
  }

  get isUpcoming(): boolean {
    return Date.parse(this.#launch.opensAt) > this.#leeway.clock.now().getTime();
  }

  async opens(): Promise<void> {
    this.#leeway.clock.set(new Date(Date.parse(this.#launch.opensAt) + HOUR_MS));
    await this.#reaches('open');
  }

  async closes(): Promise<void> {
    this.#leeway.clock.set(new Date(Date.parse(this.#launch.closesAt) + HOUR_MS));
    await this.#reaches('closed');
  }

  /** Makes the cards of the team that draws cards. @returns the links as they are printed */
  cards(): Promise<string[]> {
    return cardLinksOf(this.#administrator, this.roundId, this.organisation.teams[CARD_TEAM]?.unitId ?? '');
  }

  async #reaches(wanted: RoundState): Promise<void> {
    await until(async () => (await stateOf(this.#administrator, this.roundId)) === wanted);
  }
}

/** An organisation in which rounds are launched for the journeys of employees. */
export class RoundsToAnswer {
  readonly #place: Place;
  #open: RoundToAnswer | undefined;
  #upcoming: RoundToAnswer | undefined;

  private constructor(place: Place) {
    this.#place = place;
  }

  static async at(leeway: TestLeeway): Promise<RoundsToAnswer> {
    const organisation = await named(leeway, await anOrganisation(leewayDatabase(leeway), TEAM_SIZES));
    const { email } = organisation.administrator;
    const administrator = await Visitor.signedIn(() => leeway.apiUrl, email, PASSWORD, leeway.apiUrl);
    return new RoundsToAnswer({ leeway, organisation, administrator });
  }

  /** One that is open, the same for as many journeys as it has people for. */
  async open(people = 1): Promise<RoundToAnswer> {
    const known = this.#open;
    if (known !== undefined && known.isOpenForLong && known.peopleLeft >= people) return known;
    this.#open = await this.#launch(0, WEEKS_OPEN_MS);
    return this.#open;
  }

  /** One that was launched and opens in three days, so that credentials are collected ahead; the same until it opens. */
  async upcoming(): Promise<RoundToAnswer> {
    if (this.#upcoming?.isUpcoming !== true) this.#upcoming = await this.#launch(3 * DAY_MS, WEEKS_OPEN_MS);
    return this.#upcoming;
  }

  /** One that is open, and can be closed without an end to the others. */
  closingSoon(): Promise<RoundToAnswer> {
    return this.#launch(0, DAY_MS);
  }

  /** One that is open and in which one team draws cards. */
  withCards(): Promise<RoundToAnswer> {
    const unitId = this.#place.organisation.teams[CARD_TEAM]?.unitId ?? '';
    return this.#launch(0, WEEKS_OPEN_MS, [unitId]);
  }

  /** One that is open and asks the first team, which is a group of its own, about something that it agreed on. */
  askingFirstTeam(actionId: string): Promise<RoundToAnswer> {
    return this.#launch(0, WEEKS_OPEN_MS, [], [{ unitId: this.#place.organisation.teams[0]?.unitId ?? '', actionId }]);
  }

  #launch(
    opensInMs: number,
    openForMs: number,
    cardUnitIds: readonly string[] = [],
    followUps: readonly AskedFollowUp[] = [],
  ): Promise<RoundToAnswer> {
    const opensAt = this.#place.leeway.clock.now().getTime() + opensInMs;
    const changes = {
      opensAt: new Date(opensAt).toISOString(),
      closesAt: new Date(opensAt + openForMs).toISOString(),
      ...(cardUnitIds.length > 0 ? { cardUnitIds: [...cardUnitIds] } : {}),
    };
    return RoundToAnswer.launch(this.#place, changes, followUps);
  }
}

interface Place {
  readonly leeway: TestLeeway;
  readonly organisation: TestOrganisation;
  readonly administrator: Visitor;
}

const leewayDatabase = (leeway: TestLeeway) => ({
  query: <Row extends object>(sql: string, values: readonly unknown[] = []) => leeway.query<Row>('owner', sql, values),
});

/**
 * Gives everybody in a team a name such as people have, which a comment can mention, and puts the administrator in the first
 * team, so that there is an administrator who takes part.
 */
async function named(leeway: TestLeeway, organisation: TestOrganisation): Promise<TestOrganisation> {
  const teams = organisation.teams.map((team, teamIndex) => ({
    ...team,
    people: team.people.map((person, index) => ({
      ...person,
      firstName: FIRST_NAMES[index] ?? '',
      lastName: LAST_NAMES[teamIndex] ?? '',
      name: `${FIRST_NAMES[index]} van ${LAST_NAMES[teamIndex]}`,
    })),
  }));
  for (const { memberId, firstName, lastName } of teams.flatMap(({ people }) => people)) {
    const names = [memberId, firstName, lastName];
    await leeway.query(
      'owner',
      'update people.members set first_name = $2, last_name = $3 where member_id = $1',
      names,
    );
  }
  await leeway.query('owner', 'update people.members set unit_id = $2 where member_id = $1', [
    organisation.administrator.memberId,
    teams[0]?.unitId,
  ]);
  return { ...organisation, teams };
}

async function stateOf(administrator: Visitor, roundId: string): Promise<RoundState> {
  return (await administrator.get<RoundDetail>(`/api/rounds/${roundId}`)).body.round.state;
}

async function invitations({ leeway, organisation }: Place, roundId: string): Promise<Invited[]> {
  const mails = await leeway.query<{ memberId: string; link: string }>(
    'owner',
    `select member_id as "memberId", link from people.outbox where round_id = $1 and kind = 'welcome'`,
    [roundId],
  );
  const links = new Map(mails.map(({ memberId, link }) => [memberId, link]));
  return organisation.teams
    .flatMap(({ people }) => people)
    .flatMap((person) => {
      const link = links.get(person.memberId);
      if (link === undefined) return [];
      return [{ person, link, secrets: [person.email, person.name, readPersonalLink(link).token] }];
    });
}
