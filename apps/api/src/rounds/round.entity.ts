import {
  CLOSING_STEPS,
  type ClosingReport,
  type RoundView,
  TALLY_KEY_HOLDERS,
  type TallyKeyHolder,
} from '@leeway/contract';
import type { QuestionnaireChoice, Thresholds } from '@leeway/trust-model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { LAUNCH_STATES, type LaunchState } from './round-state.js';

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** A unit as it was when the round was launched. */
export interface FrozenUnit {
  id: string;
  parentId: string | null;
  name: string;
}

/** That the team of a unit is asked about an action of the playbook which it agreed on. */
export interface FrozenFollowUp {
  unitId: string;
  actionId: string;
}

/** A key that opens two rounds would open the second as soon as the first is closed. */
export const TALLY_KEY_ONCE = 'rounds_tally_key_once';

@Entity('rounds')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], {
  name: 'rounds_of_organisation',
})
@Check('rounds_kind', `kind in ('pulse', 'baseline')`)
@Check('rounds_state', `state in (${oneOf(LAUNCH_STATES)})`)
@Check('rounds_stopped_when_requested', `state <> 'stopped' or stop_requested`)
@Check('rounds_close_after_opening', `closes_at > opens_at`)
@Check(
  'rounds_directory_with_state',
  `(state = 'preparing') = (directory is null) and (directory is null) = (fingerprint is null)
    and (directory is null) = (questionnaire is null) and (directory is null or tally_public_key is not null)`,
)
@Check('rounds_fingerprint_length', `octet_length(fingerprint) = 32`)
@Check('rounds_tally_key_held_by', `tally_key_held_by in (${oneOf(TALLY_KEY_HOLDERS)})`)
@Check('rounds_trustee_gives_key', `tally_key_held_by = 'installation' or tally_public_key is not null`)
@Check('rounds_thresholds_object', `jsonb_typeof(thresholds) = 'object'`)
@Check(
  'rounds_not_asked_filled',
  `not_asked is null or (jsonb_typeof(not_asked) = 'array' and jsonb_array_length(not_asked) > 0)`,
)
@Check('rounds_follow_ups_array', `jsonb_typeof(follow_ups) = 'array'`)
@Check('rounds_extended_together', `(extension is null) = (extended_from is null)`)
@Check(
  'rounds_extended_as_wanted',
  `extension is null or (extend_to is not null and extend_to = closes_at and closes_at > extended_from)`,
)
@Check('rounds_choice_object', `jsonb_typeof(choice) = 'object'`)
@Check('rounds_closing_step', `closing_step in (${oneOf(CLOSING_STEPS)})`)
@Check('rounds_closing_percent', `closing_percent between 0 and 100 and closing_percent % 10 = 0`)
@Check('rounds_closing_together', `(closing_step is null) = (closing_percent is null)`)
@Index(TALLY_KEY_ONCE, ['organisationId', 'tallyPublicKey'], { unique: true, where: 'tally_public_key IS NOT NULL' })
@Index('rounds_unfinished', ['organisationId', 'state'], { where: 'NOT keys_destroyed' })
export class RoundEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'rounds_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'rounds_pkey' })
  roundId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: RoundView['kind'];

  @Column('timestamptz', { name: 'opens_at' })
  opensAt!: Date;

  /** The end that counts: once the round is extended, the new one. */
  @Column('timestamptz', { name: 'closes_at' })
  closesAt!: Date;

  @Column('text', { name: 'plan_hash' })
  planHash!: string;

  /** The frozen tree. */
  @Column('jsonb')
  units!: FrozenUnit[];

  /** Of a round that asks a part of the organisation, the units whose own groups are not asked; null if everybody is. */
  @Column('jsonb', { name: 'not_asked', nullable: true })
  notAsked!: string[] | null;

  /** What the round asks beyond the questionnaire, each of one unit that is a group of its own; fixed at the launch. */
  @Column('jsonb', { name: 'follow_ups', default: [] })
  followUps!: FrozenFollowUp[];

  /** What the organisation chose to ask, as it was at the launch; null for everything, as rounds before it was a choice. */
  @Column('jsonb', { nullable: true })
  choice!: QuestionnaireChoice | null;

  @Column('text')
  state!: LaunchState;

  /** There from the launch on if a trustee holds the private half. */
  @Column('text', { name: 'tally_public_key', nullable: true })
  tallyPublicKey!: string | null;

  @Column('text', { name: 'tally_key_held_by', default: 'installation' })
  tallyKeyHeldBy!: TallyKeyHolder;

  @Column('jsonb')
  thresholds!: Thresholds;

  /** Canonical text; written once, together with the questionnaire whose hash is in it. */
  @Column('text', { nullable: true })
  directory!: string | null;

  @Column('text', { nullable: true })
  questionnaire!: string | null;

  /** SHA-256 of the directory. */
  @Column('bytea', { nullable: true })
  fingerprint!: Buffer | null;

  /** The administrator calls it off; `stopped` once the tally has done so. */
  @Column('boolean', { name: 'stop_requested', default: false })
  stopRequested!: boolean;

  /** The later end that the administrator wants. */
  @Column('timestamptz', { name: 'extend_to', nullable: true })
  extendTo!: Date | null;

  /** The end before that, as the directory has it; null unless the tally has extended the round. */
  @Column('timestamptz', { name: 'extended_from', nullable: true })
  extendedFrom!: Date | null;

  /** Canonical text, as the tally wrote it into the ballot box. */
  @Column('text', { nullable: true })
  extension!: string | null;

  @Column('boolean', { name: 'keys_destroyed', default: false })
  keysDestroyed!: boolean;

  /** Until when one process works on the preparation; by the database's clock. */
  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  /** As the tally last told it. */
  @Column('text', { name: 'closing_step', nullable: true })
  closingStep!: ClosingReport['step'] | null;

  /** In tens, so that it does not tell how many ballots there are. */
  @Column('integer', { name: 'closing_percent', nullable: true })
  closingPercent!: number | null;
}
