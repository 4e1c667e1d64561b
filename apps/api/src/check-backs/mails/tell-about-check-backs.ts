import { randomUUID } from 'node:crypto';
import type { CheckBackState } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import type { Settings } from '../../config/settings.js';
import { administratorsOf } from '../../organisations/administrators-of.js';
import { displayName } from '../../organisations/display-name.js';
import { MemberEntity } from '../../organisations/member.entity.js';
import { timeZoneOf } from '../../organisations/time-zone/time-zone-of.js';
import type { CheckBackEntity } from '../check-back.entity.js';
import { CheckBackMailEntity } from './check-back-mail.entity.js';
import { checkBackMail } from './check-back-mail.js';

type Told = Pick<CheckBackEntity, 'organisationId' | 'cohortId' | 'name' | 'state' | 'teams'> & {
  readonly reason: string | null;
};

interface Found {
  readonly trainerId: string;
  /** Of the first check-back. */
  readonly opensAt: Date;
}

const TRAINER = `
  select access.member_id as "trainerId",
    (select min(r.opens_at) from people.check_back_rounds r
      where r.organisation_id = cohort.organisation_id and r.cohort_id = cohort.cohort_id) as "opensAt"
  from people.cohorts cohort
  join people.trainer_accesses access
    on access.organisation_id = cohort.organisation_id and access.access_id = cohort.access_id
  where cohort.organisation_id = $1 and cohort.cohort_id = $2`;

/**
 * Writes the mails about what has just become of check-backs, in the transaction of that: to each administrator of today
 * that they were proposed, to their trainer what was decided. What was not sent of an earlier state is not sent any more.
 */
export async function tellAboutCheckBacks(
  manager: EntityManager,
  { API_ORIGIN }: Pick<Settings, 'API_ORIGIN'>,
  { organisationId, cohortId, name, state, teams, reason }: Told,
): Promise<void> {
  await manager.delete(CheckBackMailEntity, { organisationId, cohortId, sent: false });
  const [found] = await manager.query<Found[]>(TRAINER, [organisationId, cohortId]);
  if (found === undefined) return;
  const trainer = await manager.findOneByOrFail(MemberEntity, { organisationId, memberId: found.trainerId });
  const facts = {
    ...{ name, reason, teams: teams.length, opensAt: found.opensAt },
    timeZone: await timeZoneOf(manager, organisationId),
    trainer: state === 'proposed' ? displayName(trainer) : trainer.firstName,
    page: `${API_ORIGIN}${pageOf(state, cohortId)}`,
  };
  const readers = state === 'proposed' ? await administratorsOf(manager, organisationId) : [trainer];
  const mails = readers
    .filter(({ active }) => active)
    .map(({ memberId, language }) => ({
      ...{ organisationId, cohortId, kind: state, memberId, messageId: randomUUID() },
      ...checkBackMail(state, language, facts),
    }));
  if (mails.length > 0) {
    await manager.createQueryBuilder().insert().into(CheckBackMailEntity).values(mails).orIgnore().execute();
  }
}

const pageOf = (state: CheckBackState, cohortId: string): string =>
  state === 'proposed' ? '/administration/rounds' : `/training/cohorts/${cohortId}/check-backs`;
