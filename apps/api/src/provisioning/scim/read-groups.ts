import { SCIM, type ScimGroup, type ScimGroupList, type ScimQuery } from '@leeway/contract';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { problem } from '../../http/problem.js';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { VISIBLE } from './find-people.js';
import { type KnownUnit, loadUnits } from './load-units.js';
import { type Condition, readFilter } from './read-filter.js';
import { PATH_SEPARATOR, pathOf, resolveUnitPath } from './resolve-unit.js';
import { asAsked, pageOf, pageRequest } from './scim-page.js';

interface GroupMember {
  readonly memberId: string;
  readonly unitId: string;
  readonly name: string;
}

const MEMBERS = `
  select person.member_id as "memberId", person.unit_id as "unitId",
    concat_ws(' ', person.first_name, nullif(person.infix, ''), person.last_name) as name
  from people.members person
  left join people.provisioned_people kept
    on kept.organisation_id = person.organisation_id and kept.member_id = person.member_id
  where person.organisation_id = $1 and person.unit_id = any($2) and ${VISIBLE}
  order by person.member_id`;

const UNIT_OF_MEMBER = `
  select unit_id as "unitId" from people.members person
  where organisation_id = $1 and member_id::text = lower($2) and not erased`;

const ATTRIBUTES = ['displayname', 'externalid', 'id', 'members', 'members.value'] as const;

/** Units as a personnel system sees them: as groups of the people in them, not of those below. */
@Injectable()
export class ReadGroups {
  private readonly address: string;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.address = `${settings.API_ORIGIN}/api/scim/v2`;
  }

  async list(organisationId: string, query: ScimQuery): Promise<ScimGroupList> {
    const page = pageRequest(query);
    const units = await loadUnits(this.dataSource.manager, organisationId);
    let found = units;
    for (const condition of readFilter(query.filter, ATTRIBUTES)) {
      const isMeant = await this.meaning(organisationId, condition, units);
      found = found.filter(isMeant);
    }
    const shown = found.slice(page.offset, page.offset + page.count);
    return pageOf(await this.views(organisationId, shown, units, query), found.length, page);
  }

  /** @throws {ProblemError} not-found */
  async one(organisationId: string, unitId: string, query: ScimQuery = {}): Promise<ScimGroup> {
    const units = await loadUnits(this.dataSource.manager, organisationId);
    const found = units.filter((unit) => unit.unitId === unitId);
    const [view] = await this.views(organisationId, found, units, query);
    if (view === undefined) throw problem('not-found');
    return view;
  }

  private async views(
    organisationId: string,
    shown: readonly KnownUnit[],
    units: readonly KnownUnit[],
    query: ScimQuery,
  ): Promise<ScimGroup[]> {
    const byId = new Map(units.map((unit) => [unit.unitId, unit]));
    const ids = shown.map(({ unitId }) => unitId);
    const members = await this.dataSource.query<GroupMember[]>(MEMBERS, [organisationId, ids]);
    const byUnit = new Map(ids.map((unitId) => [unitId, members.filter((member) => member.unitId === unitId)]));
    return shown.map(({ unitId, externalId }) =>
      asAsked(
        {
          schemas: [SCIM.group],
          id: unitId,
          ...(externalId === null ? {} : { externalId }),
          displayName: pathOf(unitId, byId).join(PATH_SEPARATOR),
          members: (byUnit.get(unitId) ?? []).map(({ memberId, name }) => ({
            value: memberId,
            $ref: `${this.address}/Users/${memberId}`,
            display: name,
          })),
          meta: { resourceType: 'Group', location: `${this.address}/Groups/${unitId}` },
        },
        query,
      ),
    );
  }

  private async meaning(
    organisationId: string,
    { attribute, value }: Condition,
    units: readonly KnownUnit[],
  ): Promise<(unit: KnownUnit) => boolean> {
    if (attribute === 'id') return ({ unitId }) => unitId === value.toLowerCase();
    if (attribute === 'externalid') return ({ externalId }) => externalId === value;
    if (attribute !== 'displayname') {
      const [of] = await this.dataSource.query<{ unitId: string }[]>(UNIT_OF_MEMBER, [organisationId, value]);
      return ({ unitId }) => unitId === of?.unitId;
    }
    const { name } = await this.dataSource.manager.findOneByOrFail(OrganisationEntity, { organisationId });
    const wanted = resolveUnitPath(value, units, name).join(PATH_SEPARATOR);
    const byId = new Map(units.map((unit) => [unit.unitId, unit]));
    return ({ unitId }) => pathOf(unitId, byId).join(PATH_SEPARATOR) === wanted;
  }
}
