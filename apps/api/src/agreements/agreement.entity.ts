import { AGREEMENT_STATES, type AgreementView } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UnitEntity } from '../organisations/unit.entity.js';
import { RoundEntity } from '../rounds/round.entity.js';

const KEY = { primaryKeyConstraintName: 'agreements_pkey' } as const;
const STATES = AGREEMENT_STATES.map((state) => `'${state}'`).join(', ');

/** Something that a team and its manager agreed on. It is the unit's: whoever leads the unit sees and changes it. */
@Entity('agreements')
@ForeignKey(() => UnitEntity, ['organisationId', 'unitId'], ['organisationId', 'unitId'], {
  name: 'agreements_of_unit',
})
@ForeignKey(() => RoundEntity, ['organisationId', 'askedInRoundId'], ['organisationId', 'roundId'], {
  name: 'agreements_asked_in_round',
})
@Check('agreements_state', `state in (${STATES})`)
@Check('agreements_note_length', `char_length(note) <= 500`)
@Check('agreements_owner_length', `char_length(owner) between 1 and 100`)
@Check('agreements_asked_when_wanted', `ask_team or asked_in_round_id is null`)
@Index('agreements_by_unit', ['organisationId', 'unitId'])
export class AgreementEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'agreement_id', ...KEY })
  agreementId!: string;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  /** Of the playbook. */
  @Column('text', { name: 'action_id' })
  actionId!: string;

  @Column('text')
  note!: string;

  /** Who takes care of it, in the team's words: no member of the roster. */
  @Column('text')
  owner!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  /** Whether the next round asks the team about it. */
  @Column('boolean', { name: 'ask_team' })
  askTeam!: boolean;

  @Column('text', { default: 'open' })
  state!: AgreementView['state'];

  /** The round that asks, or asked; set once, by its launch. */
  @Column('uuid', { name: 'asked_in_round_id', nullable: true })
  askedInRoundId!: string | null;
}
