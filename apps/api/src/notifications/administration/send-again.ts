import { randomUUID } from 'node:crypto';
import type { MailingKind, SendAgain as SendAgainRequest } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../audit/record-act.js';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK, SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { inTransaction } from '../../database/in-transaction.js';
import { problem } from '../../http/problem.js';
import type { LaunchState } from '../../rounds/round-state.js';
import { type ComposedMail, composeRoundMails, type MailedMember, type MailedRound } from '../compose-round-mail.js';
import { OutboxEntity } from '../../rounds/outbox.entity.js';
import { canBeSentAgain } from './can-be-sent-again.js';

type RoundRow = MailedRound & { readonly state: LaunchState };

interface FailedRow extends MailedMember {
  readonly messageId: string;
  readonly kind: MailingKind;
  readonly sent: boolean;
}

/** The lock makes this one wait for a stop of the round, which takes out of the outbox what is no longer true. */
const ROUND = `
  select r.organisation_id as "organisationId", r.round_id as "roundId", organisation.name as "organisationName",
    organisation.time_zone as "timeZone",
    r.name as "roundName", r.opens_at as "opensAt", r.closes_at as "closesAt", r.fingerprint, r.state,
    r.not_asked is not null as "asksPart"
  from people.rounds r
  join people.organisations organisation on organisation.organisation_id = r.organisation_id
  where r.organisation_id = $1 and r.round_id = $2 and r.fingerprint is not null
  for share of r`;

/** Of who has left, none. Nothing here looks at what was collected. */
const FAILED = `
  select mail.message_id as "messageId", mail.kind, mail.sent, person.member_id as "memberId",
    person.first_name as "firstName", person.language, link.token_hash as "linkHash"
  from people.outbox mail
  join people.members person on person.organisation_id = mail.organisation_id and person.member_id = mail.member_id
  left join people.personal_links link on link.organisation_id = mail.organisation_id
    and link.round_id = mail.round_id and link.member_id = mail.member_id
  where mail.organisation_id = $1 and mail.round_id = $2 and mail.failed and person.active
    and ($3::uuid[] is null or mail.message_id = any($3))
  order by mail.message_id
  for update of mail`;

const AS_NEW = { sent: false, failed: false, failure: null, attempts: 0, retryAt: null };

/** Puts mails that failed back among those that wait, when somebody has looked at them. */
@Injectable()
export class SendAgain {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A repeat sends nothing twice: what waits has not failed.
   * @returns how many will be sent
   * @throws ProblemError not-found
   */
  async request(who: SignedInMember, { roundId, messageIds }: SendAgainRequest): Promise<number> {
    return inTransaction(this.dataSource, async (manager) => {
      const { organisationId } = who;
      const [round] = await manager.query<RoundRow[]>(ROUND, [organisationId, roundId]);
      if (round === undefined) throw problem('not-found');
      const now = this.clock.now();
      const failed = await manager.query<FailedRow[]>(FAILED, [organisationId, roundId, messageIds ?? null]);
      const mails = failed.filter(({ kind }) => canBeSentAgain(kind, round, now));
      if (mails.length === 0) return 0;
      const compose = await composeRoundMails(manager, this.settings, round);
      for (const mail of mails) await putBack(manager, organisationId, mail, () => compose(mail.kind, mail));
      await recordAct(manager, who, now, {
        kind: 'mails-sent-again',
        about: { id: roundId, name: round.roundName },
        details: { mails: mails.length },
      });
      return mails.length;
    });
  }
}

/**
 * One that the mail server never took is still there as it was written. Of one that came back nothing is: it is written anew,
 * and is another mail, under an id of its own.
 */
async function putBack(
  manager: EntityManager,
  organisationId: string,
  { messageId, sent }: FailedRow,
  compose: () => ComposedMail,
): Promise<void> {
  const anew = sent ? { messageId: randomUUID(), ...compose() } : {};
  await manager.update(OutboxEntity, { organisationId, messageId }, { ...AS_NEW, ...anew });
}
