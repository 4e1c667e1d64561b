import {
  LANGUAGES,
  type NewOwnItem,
  type QuestionnaireSettings,
  type QuestionnaireView,
  readStatement,
} from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { LEEWAY_QUESTIONNAIRE, MAX_OWN_ITEMS } from '@leeway/trust-model';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { describeQuestionnaire } from './describe-questionnaire.js';
import { idOfWording } from './id-of-wording.js';
import { OwnItemEntity } from './own-item.entity.js';
import { QuestionnaireSettingsEntity } from './questionnaire-settings.entity.js';
import { readChoice } from './read-choice.js';

/** Administrators of one organisation take turns. */
const TAKE_TURNS = 'select from people.organisations where organisation_id = $1 for no key update';

/** Somebody of the organisation whose first and last name stand in a text. */
const NAMED = `
  select exists (
    select from people.members
    where organisation_id = $1 and not erased and first_name <> '' and last_name <> ''
      and position(lower(concat_ws(' ', first_name, nullif(infix, ''), last_name)) in lower($2)) > 0) as named`;

/** What an organisation asks from the next launch on. A round that is launched keeps what it was launched with. */
@Injectable()
export class ChangeQuestionnaire {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError unknown-area */
  choose(by: SignedInMember, { modules, areaIds }: QuestionnaireSettings): Promise<QuestionnaireView> {
    const known = LEEWAY_QUESTIONNAIRE.delegation.areas.map(({ id }) => id);
    if (areaIds.some((id) => !known.includes(id))) throw problem('unknown-area');
    return this.change(by, async (manager) => {
      const before = await readChoice(manager, by.organisationId);
      const row = { organisationId: by.organisationId, modules, areaIds: known.filter((id) => areaIds.includes(id)) };
      if (isSame(before.modules, modules) && isSame(before.areaIds, areaIds)) return;
      await manager.getRepository(QuestionnaireSettingsEntity).upsert(row, ['organisationId']);
      const details = { modules: modules.join(', '), areas: row.areaIds.join(', ') };
      await recordAct(manager, by, this.clock.now(), { kind: 'questionnaire-changed', details });
    });
  }

  /**
   * Adds a statement at the first free place. One with the same wording is that statement already: nothing changes.
   * @throws ProblemError statement-asks-who, statement-names-member, too-many-own-statements
   */
  add(by: SignedInMember, { nl, en, direction }: NewOwnItem): Promise<QuestionnaireView> {
    const { organisationId } = by;
    const texts = { nl, en };
    for (const language of LANGUAGES) {
      const { refusals } = readStatement(texts[language], language);
      if (refusals.length > 0) throw problem('statement-asks-who');
    }
    return this.change(by, async (manager) => {
      const itemId = idOfWording({ direction, nl, en });
      const items = await manager.findBy(OwnItemEntity, { organisationId });
      if (items.some((item) => item.itemId === itemId)) return;
      for (const language of LANGUAGES) {
        if (await namesMember(manager, organisationId, texts[language])) {
          throw problem('statement-names-member');
        }
      }
      const place = freePlace(items);
      if (place === null) throw problem('too-many-own-statements');
      await manager.insert(OwnItemEntity, { organisationId, itemId, place, nl, en, direction });
      await this.record(manager, by, 'own-statement-added', { nl, en, direction });
    });
  }

  /** Results of rounds that asked it stay. Removing what is not there changes nothing. */
  remove(by: SignedInMember, itemId: string): Promise<QuestionnaireView> {
    return this.change(by, async (manager) => {
      const key = { organisationId: by.organisationId, itemId };
      const item = await manager.findOneBy(OwnItemEntity, key);
      if (item === null) return;
      await manager.delete(OwnItemEntity, key);
      await this.record(manager, by, 'own-statement-removed', item);
    });
  }

  private change(by: SignedInMember, work: (manager: EntityManager) => Promise<void>): Promise<QuestionnaireView> {
    return inTransaction(this.dataSource, async (manager) => {
      await manager.query(TAKE_TURNS, [by.organisationId]);
      await work(manager);
      return describeQuestionnaire(await readChoice(manager, by.organisationId));
    });
  }

  private record(
    manager: EntityManager,
    by: SignedInMember,
    kind: 'own-statement-added' | 'own-statement-removed',
    { nl, en, direction }: Pick<OwnItemEntity, 'nl' | 'en' | 'direction'>,
  ): Promise<void> {
    return recordAct(manager, by, this.clock.now(), { kind, details: { nl, en, direction } });
  }
}

async function namesMember(manager: EntityManager, organisationId: string, text: string): Promise<boolean> {
  const [found] = await manager.query<{ named: boolean }[]>(NAMED, [organisationId, text]);
  return found?.named === true;
}

function freePlace(items: readonly OwnItemEntity[]): number | null {
  const taken = new Set(items.map(({ place }) => place));
  const places = Array.from({ length: MAX_OWN_ITEMS }, (_, index) => index + 1);
  return places.find((place) => !taken.has(place)) ?? null;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
