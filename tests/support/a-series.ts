import { randomUUID } from 'node:crypto';
import type { MakeSeries, SeriesDetail, SeriesRule } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import type { Installation } from './installation.ts';
import { until } from './until.ts';
import type { Visitor } from './visitor.ts';

const DAY_MS = 86_400_000;
const DATE_LENGTH = 'yyyy-mm-dd'.length;

/** Three rounds, the first of which is launched in a week. */
export function aSeries(clock: Clock, rule: Partial<SeriesRule> = {}): MakeSeries {
  return {
    name: 'Kwartaalmeting',
    firstKind: 'pulse',
    rule: {
      opensOn: new Date(clock.now().getTime() + 10 * DAY_MS).toISOString().slice(0, DATE_LENGTH),
      ...{ daysOpen: 7, everyWeeks: 4, rounds: 3, launchDays: 3, skipWeekends: false, skipHolidays: false },
      ...rule,
    },
    reminderDays: [2],
    cardUnitIds: [],
    joins: [],
  };
}

export interface SeriesRow {
  readonly roundId: string;
  readonly state: string;
  readonly because: string | null;
  readonly announced: boolean;
  readonly noticeAt: Date;
  readonly launchAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Of the round itself; null until it is launched. */
  readonly launchState: string | null;
  readonly isReleased: boolean;
  /** Mailings of the round whose moment has come and that are not in the outbox yet. */
  readonly mailingsDue: number;
  /** Mails that are not sent yet, those to administrators too. */
  readonly mailsWaiting: number;
}

const ROW = `
  select s.round_id as "roundId", s.state, s.skipped_because as because, s.announced, s.notice_at as "noticeAt",
    s.launch_at as "launchAt", s.opens_at as "opensAt", s.closes_at as "closesAt", r.state as "launchState",
    exists (select from release.releases l where l.round_id = s.round_id) as "isReleased",
    (select count(*)::int from people.round_mailings m
      where m.round_id = s.round_id and m.state = 'planned' and m.due_at <= $3) as "mailingsDue",
    ((select count(*) from people.outbox o where o.round_id = s.round_id and not o.sent)
      + (select count(*) from people.series_mails a where a.series_id = s.series_id and not a.sent))::int as "mailsWaiting"
  from people.series_rounds s
  left join people.rounds r on r.organisation_id = s.organisation_id and r.round_id = s.round_id
  where s.series_id = $1 and s.number = $2`;

/** A series of which nothing is done by hand: only the clock goes on. */
export class WatchedSeries {
  readonly seriesId = randomUUID();
  readonly #installation: Installation;

  constructor(installation: Installation) {
    this.#installation = installation;
  }

  async make(administrator: Visitor, series: MakeSeries): Promise<SeriesDetail> {
    const { status, body } = await administrator.put<SeriesDetail>(`/api/series/${this.seriesId}`, series);
    if (status !== 200) throw new Error(`the series was refused: ${JSON.stringify(body)}`);
    return body;
  }

  async round(number: number): Promise<SeriesRow> {
    const { database, clock } = this.#installation;
    const [row] = await database.query<SeriesRow>(ROW, [this.seriesId, number, clock.now()]);
    if (row === undefined) throw new Error(`round ${number} is not planned yet`);
    return row;
  }

  /** The clock never goes back. */
  goTo(moment: Date): void {
    const { clock } = this.#installation;
    if (clock.now() < moment) clock.set(moment);
  }

  /** Waits until the round is as wanted, and every mail that is due is written. */
  async settled(number: number, isAsWanted: (row: SeriesRow) => boolean = () => true): Promise<void> {
    await until(async () => {
      const row = await this.round(number);
      return isAsWanted(row) && row.mailingsDue === 0;
    });
  }

  /** Waits until every mail of these rounds is with the mail server. */
  async sent(numbers: readonly number[]): Promise<void> {
    for (const number of numbers) await until(async () => (await this.round(number)).mailsWaiting === 0);
  }
}
