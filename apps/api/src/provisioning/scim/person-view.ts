import { SCIM, type ScimUser } from '@leeway/contract';
import { displayName } from '../../organisations/display-name.js';
import type { FoundPerson } from './find-people.js';
import type { KnownUnit } from './load-units.js';
import { PATH_SEPARATOR, pathOf } from './resolve-unit.js';

/** `Smit`, or `de Smit`: personnel systems know no infix. */
export const familyNameOf = ({ infix, lastName }: Pick<FoundPerson, 'infix' | 'lastName'>): string =>
  [infix, lastName].filter((part) => part !== '').join(' ');

export const userNameOf = ({ userName, email }: Pick<FoundPerson, 'userName' | 'email'>): string => userName ?? email;

/** @param address of the service: `https://…/api/scim/v2` */
export const personView = (person: FoundPerson, units: ReadonlyMap<string, KnownUnit>, address: string): ScimUser => {
  const { memberId, unitId, managerId, externalId } = person;
  const unit = unitId === null ? [] : pathOf(unitId, units);
  const department = unit.length === 0 ? undefined : unit.join(PATH_SEPARATOR);
  const manager =
    managerId === null
      ? undefined
      : { value: managerId, $ref: `${address}/Users/${managerId}`, displayName: person.managerName ?? '' };
  return {
    schemas: [SCIM.user, SCIM.enterprise],
    id: memberId,
    ...(externalId === null ? {} : { externalId }),
    userName: userNameOf(person),
    name: { formatted: displayName(person), givenName: person.firstName, familyName: familyNameOf(person) },
    displayName: displayName(person),
    emails: [{ value: person.email, type: 'work', primary: true }],
    preferredLanguage: person.language,
    active: person.active,
    groups:
      unitId === null || department === undefined
        ? []
        : [{ value: unitId, $ref: `${address}/Groups/${unitId}`, display: department }],
    [SCIM.enterprise]: {
      ...(department === undefined ? {} : { department }),
      ...(manager === undefined ? {} : { manager }),
    },
    meta: { resourceType: 'User', location: `${address}/Users/${memberId}` },
  };
};
