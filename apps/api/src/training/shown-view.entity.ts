import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { RoundEntity } from '../rounds/round.entity.js';

const KEY = { primaryKeyConstraintName: 'shown_views_pkey' } as const;

/**
 * A page that somebody has seen: a brief, or two rounds beside each other, with the teams that were named on it. Rows are only added, since what was
 * seen was seen: the next page is held against all of them (docs/decisions/0031, 0033).
 */
@Entity('shown_views')
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'shown_views_to_member',
})
@ForeignKey(() => RoundEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'shown_views_of_round',
})
@ForeignKey(() => RoundEntity, ['organisationId', 'beforeRoundId'], ['organisationId', 'roundId'], {
  name: 'shown_views_since_round',
})
@Check('shown_views_hash_length', `octet_length(view_hash) = 32`)
@Check(
  'shown_views_kind',
  `num_nulls(before_round_id, comparison_ids) in (0, 2) and (before_round_id is null) = (beside_organisation is not null)`,
)
@Check('shown_views_named_ids_array', `jsonb_typeof(named_ids) = 'array'`)
@Check(
  'shown_views_unit_ids_array',
  `jsonb_typeof(unit_ids) = 'array' and coalesce(jsonb_typeof(comparison_ids), 'array') = 'array'`,
)
export class ShownViewEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', ...KEY })
  memberId!: string;

  /** SHA-256 of everything else: the same view is there once. */
  @PrimaryColumn('bytea', { name: 'view_hash', ...KEY })
  viewHash!: Buffer;

  /** Of a brief, or the later one of two. */
  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  /** The earlier one of two; null for a brief. */
  @Column('uuid', { name: 'before_round_id', nullable: true })
  beforeRoundId!: string | null;

  /** The cohort as it was, sorted. */
  @Column('jsonb', { name: 'unit_ids' })
  unitIds!: string[];

  /** Units that the trainer could see by name then, in the cohort or not, sorted. */
  @Column('jsonb', { name: 'named_ids' })
  namedIds!: string[];

  /** What the cohort was compared with, sorted; null for a brief. */
  @Column('jsonb', { name: 'comparison_ids', nullable: true })
  comparisonIds!: string[] | null;

  /** Of a brief: whether the organisation stood beside it. */
  @Column('boolean', { name: 'beside_organisation', nullable: true })
  besideOrganisation!: boolean | null;
}
