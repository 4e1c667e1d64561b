import { type Joins, SERIES_STATES, type SeriesState, type SeriesView } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

const KEY = { primaryKeyConstraintName: 'round_series_pkey' } as const;
const STATES = SERIES_STATES.map((state) => `'${state}'`).join(', ');

/** How the rounds of a series are handed out and put together, and what the units were called when that was chosen. */
export interface SeriesChoices {
  readonly cardUnitIds: readonly string[];
  readonly joins: Joins;
  readonly unitNames: Readonly<Record<string, string>>;
}

/** Rounds that run themselves: by what their dates are reckoned, and what each launch takes over. */
@Entity('round_series')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], { name: 'round_series_of_organisation' })
@Check('round_series_name_filled', `name <> ''`)
@Check('round_series_first_kind', `first_kind in ('pulse', 'baseline')`)
@Check('round_series_days_open', `days_open between 1 and 60`)
@Check('round_series_every_weeks', `every_weeks between 2 and 52`)
@Check('round_series_week_between', `days_open + 7 <= every_weeks * 7`)
@Check('round_series_rounds', `rounds between 1 and 50`)
@Check('round_series_launch_days', `launch_days between 1 and 14`)
@Check('round_series_reminder_days_array', `jsonb_typeof(reminder_days) = 'array'`)
@Check('round_series_choices_object', `jsonb_typeof(choices) = 'object'`)
@Check('round_series_state', `state in (${STATES})`)
export class SeriesEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'series_id', ...KEY })
  seriesId!: string;

  @Column('text')
  name!: string;

  /** Of the first round; the others are pulses. */
  @Column('text', { name: 'first_kind' })
  firstKind!: SeriesView['firstKind'];

  /** As it was made; each round has a day of its own. */
  @Column('date', { name: 'first_opens_on' })
  firstOpensOn!: string;

  @Column('integer', { name: 'days_open' })
  daysOpen!: number;

  @Column('integer', { name: 'every_weeks' })
  everyWeeks!: number;

  /** Null: until it is stopped. */
  @Column('integer', { nullable: true })
  rounds!: number | null;

  @Column('integer', { name: 'launch_days' })
  launchDays!: number;

  @Column('boolean', { name: 'skip_weekends' })
  skipWeekends!: boolean;

  @Column('boolean', { name: 'skip_holidays' })
  skipHolidays!: boolean;

  @Column('jsonb', { name: 'reminder_days' })
  reminderDays!: number[];

  @Column('jsonb')
  choices!: SeriesChoices;

  @Column('text')
  state!: SeriesState;
}
