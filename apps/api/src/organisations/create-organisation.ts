import { randomUUID } from 'node:crypto';
import { HOME_TIME_ZONE, type Language, TimeZone } from '@leeway/contract';
import type { DataSource } from 'typeorm';
import { generatePassword, hashPassword } from '../auth/password.js';
import { inTransaction } from '../database/in-transaction.js';
import { MemberEntity } from './member.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { isAddress } from './roster/read-person.js';

export interface NewOrganisation {
  readonly name: string;
  /** The first administrator, who then imports the roster. */
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Dutch unless said otherwise. */
  readonly language?: Language;
  /** IANA name; that of Amsterdam unless said otherwise. */
  readonly timeZone?: string;
  /** Random unless it must not be made twice. */
  readonly organisationId?: string;
  /** Made up unless they chose one. */
  readonly password?: string;
}

export interface CreatedOrganisation {
  readonly organisationId: string;
  readonly memberId: string;
  /** Known here and nowhere else: only its hash is kept. */
  readonly password: string;
}

/**
 * Makes an organisation with its first administrator, who is not on the roster until a file says so.
 * @throws {RangeError} when a name is empty, the address is none, or there is no such time zone
 */
export const createOrganisation = async (
  dataSource: DataSource,
  { name, email, firstName, lastName, organisationId = randomUUID(), ...chosen }: NewOrganisation,
): Promise<CreatedOrganisation> => {
  const address = email.trim().toLowerCase();
  if (!isAddress(address)) throw new RangeError(`not an e-mail address: ${email}`);
  if ([name, firstName, lastName].some((text) => text.trim() === '')) throw new RangeError('a name is empty');
  const { language = 'nl', timeZone = HOME_TIME_ZONE } = chosen;
  if (!TimeZone.safeParse(timeZone).success) throw new RangeError(`not a time zone: ${timeZone}`);
  const memberId = randomUUID();
  const password = chosen.password ?? generatePassword();
  const passwordHash = await hashPassword(password);
  await inTransaction(dataSource, async (manager) => {
    await manager.insert(OrganisationEntity, { organisationId, name: name.trim(), timeZone });
    await manager.insert(MemberEntity, {
      organisationId,
      memberId,
      email: address,
      firstName: firstName.trim(),
      infix: '',
      lastName: lastName.trim(),
      unitId: null,
      managerId: null,
      language,
      passwordHash,
      active: true,
    });
    await manager.insert(RoleGrantEntity, { organisationId, memberId, role: 'administrator' });
  });
  return { organisationId, memberId, password };
};
