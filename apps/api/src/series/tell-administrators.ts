import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { administratorsOf } from '../organisations/administrators-of.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { SeriesMailEntity, type SeriesMailKind } from './series-mail.entity.js';
import { seriesMail, type SeriesMailFacts } from './series-mails.js';
import type { SeriesRoundEntity } from './series-round.entity.js';

/** Writes a mail to each administrator of today, in the transaction of what it is about. Who has one already gets no second. */
export async function tellAdministrators(
  manager: EntityManager,
  round: Pick<SeriesRoundEntity, 'organisationId' | 'seriesId' | 'number'>,
  kind: SeriesMailKind,
  facts: Omit<SeriesMailFacts, 'timeZone'>,
): Promise<void> {
  const { organisationId, seriesId, number } = round;
  const timeZone = await timeZoneOf(manager, organisationId);
  const mails = (await administratorsOf(manager, organisationId)).map(({ memberId, language }) => ({
    ...{ organisationId, seriesId, number, kind, memberId },
    messageId: randomUUID(),
    ...seriesMail(kind, language, { ...facts, timeZone }),
  }));
  await manager.createQueryBuilder().insert().into(SeriesMailEntity).values(mails).orIgnore().execute();
}
