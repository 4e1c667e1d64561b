import {
  type Localised,
  SERIES_ROUND_STATES,
  type SeriesRoundState,
  type SeriesView,
  SKIP_REASONS,
  type SkipReason,
} from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PlannedRound } from '../rounds/planned-round.js';
import { RoundEntity } from '../rounds/round.entity.js';
import { SeriesEntity } from './series.entity.js';

const KEY = { primaryKeyConstraintName: 'series_rounds_pkey' } as const;
const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** A round of a series: what became of those that were, and the one that comes next. */
@Entity('series_rounds')
@ForeignKey(() => SeriesEntity, ['organisationId', 'seriesId'], ['organisationId', 'seriesId'], {
  name: 'series_rounds_of_series',
})
@ForeignKey(() => RoundEntity, ['organisationId', 'launchedRoundId'], ['organisationId', 'roundId'], {
  name: 'series_rounds_launched',
})
@Unique('series_rounds_round_once', ['organisationId', 'roundId'])
@Check('series_rounds_kind', `kind in ('pulse', 'baseline')`)
@Check('series_rounds_number', `number >= 1`)
@Check('series_rounds_in_order', `notice_at < launch_at and launch_at < opens_at and opens_at < closes_at`)
@Check('series_rounds_state', `state in (${oneOf(SERIES_ROUND_STATES)})`)
@Check('series_rounds_skipped_because', `skipped_because in (${oneOf(SKIP_REASONS)})`)
@Check('series_rounds_reason_with_skip', `(state = 'skipped') = (skipped_because is not null)`)
@Check(
  'series_rounds_launch_is_own',
  `(state = 'launched') = (launched_round_id is not null) and launched_round_id = round_id`,
)
@Check('series_rounds_problem_object', `jsonb_typeof(problem) = 'object'`)
@Check('series_rounds_left_out_array', `jsonb_typeof(left_out) = 'array'`)
@Index('series_rounds_next', ['organisationId', 'seriesId'], { unique: true, where: `state = 'planned'` })
@Index('series_rounds_planned', ['organisationId', 'noticeAt'], { where: `state = 'planned'` })
export class SeriesRoundEntity extends PlannedRound {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'series_id', ...KEY })
  seriesId!: string;

  @PrimaryColumn('integer', KEY)
  number!: number;

  /** Of the first round that is launched it is the series' choice; a skipped one hands it on. */
  @Column('text')
  kind!: SeriesView['firstKind'];

  /** Before anything moved it: the next round is reckoned from here. */
  @Column('date', { name: 'opens_on' })
  opensOn!: string;

  @Column('timestamptz', { name: 'notice_at' })
  noticeAt!: Date;

  @Column('text', { default: 'planned' })
  state!: SeriesRoundState;

  @Column('text', { name: 'skipped_because', nullable: true })
  skippedBecause!: SkipReason | null;

  /** The round itself, which exists only once it is launched. */
  @Column('uuid', { name: 'launched_round_id', nullable: true })
  launchedRoundId!: string | null;

  /** Whether administrators were told ahead, or need not be. */
  @Column('boolean', { default: false })
  announced!: boolean;

  /** Why the last try to launch it failed. */
  @Column('jsonb', { nullable: true })
  problem!: Localised | null;

  @Column('timestamptz', { name: 'tried_at', nullable: true })
  triedAt!: Date | null;

  /** Names of units that the series chose and that were gone at the launch. */
  @Column('jsonb', { name: 'left_out', default: [] })
  leftOut!: string[];
}
