import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../audit/record-act.js';
import type { SignedInMember } from '../../auth/access.js';
import { endSessions } from '../../auth/end-sessions.js';
import { CLOCK } from '../../config/config.module.js';
import { inTransaction } from '../../database/in-transaction.js';
import { problem } from '../../http/problem.js';
import { MemberEntity } from '../member.entity.js';
import { moment } from '../../rounds/moment.js';
import { lockRoster } from '../roster/write-roster.js';
import { timeZoneOf } from '../time-zone/time-zone-of.js';
import { inRoundUntil } from './find-leavers.js';

/** In the place of a name, in any language. */
export const ERASED_NAME = '—';

/** No address can look like this, so that no file and no system ever brings the row back. */
const REPLACE = `
  update people.members set email = 'erased:' || member_id, first_name = '${ERASED_NAME}', infix = '', last_name = '',
    unit_id = null, manager_id = null, language = 'nl', password_hash = null, erased = true
  where organisation_id = $1 and member_id = $2`;

/** What else is about them by name, or lets them in. That a credential was collected stays: the counts say how many. */
const FORGET = [
  `update people.members set manager_id = null where organisation_id = $1 and manager_id = $2`,
  `update people.round_members set display_name = '${ERASED_NAME}' where organisation_id = $1 and member_id = $2`,
  `delete from people.role_grants where organisation_id = $1 and member_id = $2`,
  `delete from people.provisioned_people where organisation_id = $1 and member_id = $2`,
  `delete from people.password_links where organisation_id = $1 and member_id = $2`,
  `delete from people.personal_links where organisation_id = $1 and member_id = $2`,
  `delete from people.series_mails where organisation_id = $1 and member_id = $2`,
  `delete from people.check_back_mails where organisation_id = $1 and member_id = $2`,
  `delete from people.outbox where organisation_id = $1 and member_id = $2`,
  `delete from people.mirrors where organisation_id = $1 and member_id = $2`,
  `delete from people.trainer_consents where organisation_id = $1 and member_id = $2`,
  `delete from people.trainer_accesses where organisation_id = $1 and member_id = $2`,
];

/** Erases somebody who has left, on request. */
@Injectable()
export class EraseMember {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The audit trail says that it was done and by whom, and not of whom: that would keep what is to be forgotten.
   * @throws {ProblemError} not-found, erase-still-here, erase-in-round
   */
  async erase(who: SignedInMember, erasedBy: string): Promise<void> {
    const { organisationId, memberId } = who;
    await inTransaction(this.dataSource, async (manager) => {
      await lockRoster(manager, organisationId);
      const member = await manager.findOneBy(MemberEntity, { organisationId, memberId });
      if (member === null) throw problem('not-found');
      if (member.erased) return;
      await this.check(manager, member);
      for (const statement of [REPLACE, ...FORGET]) await manager.query(statement, [organisationId, memberId]);
      await endSessions(manager, who);
      await recordAct(manager, { organisationId, memberId: erasedBy }, this.clock.now(), { kind: 'member-erased' });
    });
  }

  private async check(manager: EntityManager, { organisationId, memberId, active }: MemberEntity): Promise<void> {
    if (active) throw problem('erase-still-here');
    const until = await inRoundUntil(manager, organisationId, memberId);
    if (until === null) return;
    const timeZone = await timeZoneOf(manager, organisationId);
    const [untilNl, untilEn] = [moment('nl', until, timeZone), moment('en', until, timeZone)];
    throw problem('erase-in-round', { untilNl, untilEn });
  }
}
