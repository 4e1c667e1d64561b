import { everythingOf, LEEWAY_QUESTIONNAIRE, ownItem, type QuestionnaireChoice } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import { OwnItemEntity } from './own-item.entity.js';
import { QuestionnaireSettingsEntity } from './questionnaire-settings.entity.js';

/**
 * What an organisation asks at this moment. A launch reads it inside its own transaction, of one moment, so that a round is
 * never launched with half a change.
 */
export async function readChoice(manager: EntityManager, organisationId: string): Promise<QuestionnaireChoice> {
  const settings = await manager.findOneBy(QuestionnaireSettingsEntity, { organisationId });
  const { modules, areaIds } = settings ?? everythingOf(LEEWAY_QUESTIONNAIRE);
  const ownItems = await manager.find(OwnItemEntity, { where: { organisationId }, order: { place: 'asc' } });
  return { modules, areaIds, ownItems: ownItems.map(ownItem) };
}
