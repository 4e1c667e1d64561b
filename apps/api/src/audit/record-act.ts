import { randomUUID } from 'node:crypto';
import type { AuditDetails, AuditKind } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { displayName } from '../organisations/display-name.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';

/** Who acts: an administrator, or with `memberId` null the installation itself or its operator. */
export interface Actor {
  readonly organisationId: string;
  readonly memberId: string | null;
}

export interface Act {
  readonly kind: AuditKind;
  /** The round, person or other thing acted on, with its name of this moment; absent when it is the whole organisation. */
  readonly about?: { readonly id: string; readonly name: string };
  readonly details?: AuditDetails;
}

/**
 * Writes into the audit trail what an administrator does, in the transaction that does it, so that there is never one
 * without the other. Only for acts of administrators: never for what an employee does, and never with anything in it
 * about who collected a credential or answered, since an entry has a time.
 * @param manager of the act's transaction
 * @param at the moment, by the api's clock
 */
export async function recordAct(manager: EntityManager, by: Actor, at: Date, act: Act): Promise<void> {
  await manager.insert(AuditEntryEntity, {
    organisationId: by.organisationId,
    entryId: randomUUID(),
    at,
    kind: act.kind,
    ...(await actorOf(manager, by)),
    subjectId: act.about?.id ?? null,
    subjectName: act.about?.name ?? null,
    details: act.details ?? {},
  });
}

async function actorOf(manager: EntityManager, { organisationId, memberId }: Actor) {
  if (memberId === null) return { actorId: null, actorName: null };
  const member = await manager.findOneByOrFail(MemberEntity, { organisationId, memberId });
  return { actorId: memberId, actorName: displayName(member) };
}
