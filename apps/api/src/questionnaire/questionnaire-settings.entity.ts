import { QUESTIONNAIRE_MODULES, type QuestionnaireModule } from '@leeway/trust-model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

const MODULES = QUESTIONNAIRE_MODULES.map((module) => `"${module}"`).join(', ');

/** What an organisation chose to ask of the questionnaire; everything as long as there is no row. */
@Entity('questionnaire_settings')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], {
  name: 'questionnaire_settings_of_organisation',
})
@Check('questionnaire_settings_modules', `jsonb_typeof(modules) = 'array' and modules <@ '[${MODULES}]'`)
@Check('questionnaire_settings_areas', `jsonb_typeof(area_ids) = 'array' and jsonb_array_length(area_ids) <> 1`)
export class QuestionnaireSettingsEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'questionnaire_settings_pkey' })
  organisationId!: string;

  @Column('jsonb')
  modules!: QuestionnaireModule[];

  /** Of the questionnaire's areas of delegation; none, or at least two. */
  @Column('jsonb', { name: 'area_ids' })
  areaIds!: string[];
}
