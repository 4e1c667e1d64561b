import type { Language, ScimOperation, ScimResource } from '@leeway/contract';
import { SCIM } from '@leeway/contract';
import { problem } from '../../http/problem.js';
import { languageNamed } from '../../organisations/roster/read-person.js';
import { MAX_NAME_CHARACTERS } from '../../organisations/roster/read-unit-path.js';
import { readFlag, readReference, readText } from './read-value.js';
import { readOperations } from './read-operations.js';

/** What a personnel system says of somebody. What is absent stays as it is; null takes a value away. */
export interface PersonChanges {
  userName?: string;
  externalId?: string | null;
  givenName?: string;
  familyName?: string;
  /** Null falls back on the user name. */
  email?: string | null;
  active?: boolean;
  language?: Language;
  /** A path of units, or the name of one. */
  department?: string | null;
  /** The id of the manager here. */
  managerId?: string | null;
}

const MAX_PATH_CHARACTERS = 4_000;

type Read = (changes: PersonChanges, value: unknown, isAdd: boolean) => void;

const required = (attribute: string, value: unknown): string => {
  const text = readText(attribute, value, MAX_NAME_CHARACTERS);
  if (text === null) throw problem('scim-value', { attribute });
  return text;
};

/** Of several addresses: the one for work, else the first choice, else the first. */
const addressIn = (value: unknown, isAdd: boolean): string | null | undefined => {
  const given = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'object' && one !== null);
  const fields = given as Record<string, unknown>[];
  const chosen =
    fields.find(({ type }) => String(type).toLowerCase() === 'work') ?? fields.find(({ primary }) => primary === true);
  // To add another address is no reason to take it instead of the one for work.
  if (chosen === undefined && isAdd) return undefined;
  return readText('emails', (chosen ?? fields[0])?.['value'], MAX_NAME_CHARACTERS);
};

const readEmails: Read = (changes, value, isAdd) => {
  const email = addressIn(value, isAdd);
  if (email !== undefined) changes.email = email;
};

const readWorkEmail: Read = (changes, value) => {
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'value') : value;
  changes.email = readText('emails', inner, MAX_NAME_CHARACTERS);
};

const ENTERPRISE = SCIM.enterprise.toLowerCase();

/** By attribute in lower case. What is in here is everything that is kept. */
const READERS: Readonly<Record<string, Read>> = {
  username: (changes, value) => (changes.userName = required('userName', value)),
  externalid: (changes, value) => (changes.externalId = readText('externalId', value, MAX_NAME_CHARACTERS)),
  'name.givenname': (changes, value) => (changes.givenName = required('name.givenName', value)),
  'name.familyname': (changes, value) => (changes.familyName = required('name.familyName', value)),
  emails: readEmails,
  'emails.value': readWorkEmail,
  'emails[type eq "work"]': readWorkEmail,
  'emails[type eq "work"].value': readWorkEmail,
  'emails[primary eq true].value': readWorkEmail,
  active: (changes, value) => (changes.active = readFlag('active', value)),
  preferredlanguage: (changes, value) => {
    const language = languageNamed(readText('preferredLanguage', value, MAX_NAME_CHARACTERS) ?? '');
    if (language !== undefined) changes.language = language;
  },
  department: (changes, value) => (changes.department = readText('department', value, MAX_PATH_CHARACTERS)),
  manager: (changes, value) => (changes.managerId = readReference('manager', value)),
  'manager.value': (changes, value) => (changes.managerId = readReference('manager', value)),
  // Taken away as a whole; otherwise its attributes are read one by one.
  [ENTERPRISE]: (changes) => Object.assign(changes, { department: null, managerId: null }),
};

/** Attributes whose own attributes are read one by one. */
const COMPLEX: readonly string[] = ['name', ENTERPRISE];

/**
 * What a PATCH changes. Attributes that Leeway does not keep are passed over.
 * @throws {ProblemError} scim-syntax, scim-no-target, scim-value, scim-filter
 */
export const changesOfOperations = (operations: readonly ScimOperation[]): PersonChanges => {
  const changes: PersonChanges = {};
  for (const { attribute, value, kind } of readOperations(operations, COMPLEX)) {
    const read = Object.hasOwn(READERS, attribute) ? READERS[attribute] : undefined;
    // To pass over a choice among addresses for work would leave one that was to go.
    if (read === undefined && attribute.startsWith('emails[') && attribute.includes('"work"')) {
      throw problem('scim-filter', { filter: attribute.slice(0, 200), attributes: 'emails[type eq "work"]' });
    }
    read?.(changes, kind === 'remove' ? undefined : value, kind === 'add');
  }
  return changes;
};

/** Somebody as a whole: a new person. */
export const changesOfResource = (resource: ScimResource): PersonChanges =>
  changesOfOperations([{ op: 'replace', value: resource }]);

/**
 * Somebody as a whole, in the place of who was there (PUT). A system that says nothing of departments and managers does
 * not take them away: they may come from groups.
 */
export const changesOfReplacement = (resource: ScimResource): PersonChanges => {
  const saysWhere = Object.keys(resource).some((name) => name.toLowerCase() === ENTERPRISE);
  return {
    externalId: null,
    ...(saysWhere ? { department: null, managerId: null } : {}),
    ...changesOfResource(resource),
  };
};
