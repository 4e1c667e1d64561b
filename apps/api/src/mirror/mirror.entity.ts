import type { MirrorAnswers } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';
import { UnitEntity } from '../organisations/unit.entity.js';
import { RoundEntity } from '../rounds/round.entity.js';

const KEY = { primaryKeyConstraintName: 'mirrors_pkey' } as const;

/**
 * What somebody who leads a unit said about it in a round, or that they skipped it. Rows are added and never changed,
 * but for the sharing; without a row the mirror is open.
 */
@Entity('mirrors')
@ForeignKey(() => RoundEntity, ['organisationId', 'roundId'], ['organisationId', 'roundId'], {
  name: 'mirrors_of_round',
})
@ForeignKey(() => UnitEntity, ['organisationId', 'unitId'], ['organisationId', 'unitId'], {
  name: 'mirrors_about_unit',
})
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'mirrors_by_member',
})
@Check('mirrors_state', `state in ('sealed', 'skipped')`)
@Check('mirrors_answers_when_sealed', `(state = 'sealed') = (answers is not null)`)
@Check('mirrors_answers_object', `jsonb_typeof(answers) = 'object'`)
@Check('mirrors_shared_when_sealed', `state = 'sealed' or not shared_with_trainers`)
export class MirrorEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', ...KEY })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'unit_id', ...KEY })
  unitId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', ...KEY })
  memberId!: string;

  @Column('text')
  state!: 'sealed' | 'skipped';

  @Column('jsonb', { nullable: true })
  answers!: MirrorAnswers | null;

  /** The manager's own act, which they can take back. */
  @Column('boolean', { name: 'shared_with_trainers', default: false })
  sharedWithTrainers!: boolean;
}
