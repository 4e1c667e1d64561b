import { randomUUID } from 'node:crypto';
import type { TrainerAccesses, TrainerInvitation } from '@leeway/contract';
import { hashPassword } from '../../apps/api/src/auth/password.ts';
import { PASSWORD } from './an-organisation.ts';
import { dayFromNow } from './day-from-now.ts';
import type { ProvisionedDatabase } from './provisioned-database.ts';
import { Visitor } from './visitor.ts';

let passwordHash: Promise<string> | undefined;

export const anInvitation = (
  unitIds: readonly string[],
  changes: Partial<TrainerInvitation> = {},
): TrainerInvitation => ({
  email: `tess.${randomUUID().slice(0, 8)}@trainers.example`,
  firstName: 'Tess',
  infix: '',
  lastName: 'Trainer',
  language: 'nl',
  unitIds: [...unitIds],
  endsOn: dayFromNow(60),
  ...changes,
});

export interface TestTrainer {
  readonly accessId: string;
  readonly memberId: string;
  readonly email: string;
  readonly visitor: Visitor;
}

/** Somebody from outside whom an administrator has invited for these units, and who has signed in. */
export async function aTrainer(
  database: Pick<ProvisionedDatabase, 'query'>,
  url: () => string,
  administrator: Visitor,
  unitIds: readonly string[],
  changes: Partial<TrainerInvitation> = {},
): Promise<TestTrainer> {
  const accessId = randomUUID();
  const invitation = anInvitation(unitIds, changes);
  const { status, body } = await administrator.put<TrainerAccesses>(`/api/trainers/${accessId}`, invitation);
  const access = status === 200 ? body.trainers.find((one) => one.accessId === accessId) : undefined;
  if (access === undefined) throw new Error(`not invited: ${status} ${JSON.stringify(body)}`);
  const { memberId, email } = access;
  const hash = await (passwordHash ??= hashPassword(PASSWORD));
  await database.query('update people.members set password_hash = $1 where member_id = $2', [hash, memberId]);
  return { accessId, memberId, email, visitor: await Visitor.signedIn(url, email, PASSWORD) };
}
