import type { ScimQuery, ScimUser, ScimUserList } from '@leeway/contract';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { problem } from '../../http/problem.js';
import { findPeople, findPerson } from './find-people.js';
import { type KnownUnit, loadUnits } from './load-units.js';
import { personView } from './person-view.js';
import { asAsked, pageOf, pageRequest } from './scim-page.js';

/** People as a personnel system sees them. */
@Injectable()
export class ReadPeople {
  private readonly address: string;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.address = `${settings.API_ORIGIN}/api/scim/v2`;
  }

  async list(organisationId: string, query: ScimQuery): Promise<ScimUserList> {
    const page = pageRequest(query);
    const { people, total } = await findPeople(this.dataSource.manager, organisationId, query.filter, page);
    const units = await this.units(organisationId);
    const views = people.map((person) => asAsked(personView(person, units, this.address), query));
    return pageOf(views, total, page);
  }

  /** @throws {ProblemError} not-found */
  async one(organisationId: string, memberId: string, query: ScimQuery = {}): Promise<ScimUser> {
    const person = await findPerson(this.dataSource.manager, organisationId, memberId);
    if (person === undefined) throw problem('not-found');
    return asAsked(personView(person, await this.units(organisationId), this.address), query);
  }

  private async units(organisationId: string): Promise<ReadonlyMap<string, KnownUnit>> {
    const units = await loadUnits(this.dataSource.manager, organisationId);
    return new Map(units.map((unit) => [unit.unitId, unit]));
  }
}
