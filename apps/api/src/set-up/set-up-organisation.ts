import { createHash, timingSafeEqual } from 'node:crypto';
import type { SetUp } from '@leeway/contract';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { violates } from '../database/violates.js';
import { problem } from '../http/problem.js';
import { createOrganisation } from '../organisations/create-organisation.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { isAddress } from '../organisations/roster/read-person.js';
import { checkNewPassword } from '../passwords/check-new-password.js';

/** The first organisation of an installation, made on the pages by whoever knows its `SETUP_CODE`. Later ones are made by the command. */
@Injectable()
export class SetUpOrganisation {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async isWanted(): Promise<boolean> {
    return (
      this.settings.SETUP_CODE !== undefined && !(await this.dataSource.getRepository(OrganisationEntity).exists())
    );
  }

  /**
   * @returns the administrator
   * @throws {ProblemError} wrong-set-up-code, already-set-up, bad-address, password-too-short, password-too-common
   */
  async make({ code, organisation: name, ...person }: SetUp): Promise<SignedInMember> {
    const { SETUP_CODE } = this.settings;
    if (SETUP_CODE === undefined || !timingSafeEqual(digest(code), digest(SETUP_CODE)))
      throw problem('wrong-set-up-code');
    if (!(await this.isWanted())) throw problem('already-set-up');
    if (!isAddress(person.email)) throw problem('bad-address');
    checkNewPassword(person.password, person.email);
    try {
      return await createOrganisation(this.dataSource, { ...person, name, organisationId: idFrom(SETUP_CODE) });
    } catch (error) {
      if (violates(error, 'organisations_pk')) throw problem('already-set-up');
      throw error;
    }
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** One code makes one organisation, also when two ask at once: the key of its row says so. A UUID of version 8, RFC 9562. */
const idFrom = (code: string): string => {
  const bytes = digest(`leeway set-up ${code}`).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
