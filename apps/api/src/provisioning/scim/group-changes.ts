import type { ScimOperation, ScimResource } from '@leeway/contract';
import { problem } from '../../http/problem.js';
import { readOperations, type ReadOperation } from './read-operations.js';
import { readReference, readText } from './read-value.js';

const MAX_CHARACTERS = 4_000;
const MAX_ID_CHARACTERS = 200;

/** What a personnel system says of a unit. What is absent stays as it is. */
export interface GroupChanges {
  displayName?: string;
  externalId?: string | null;
  /** One after the other. */
  readonly members: MemberStep[];
}

/** Who comes, who goes, or who is in it from now on. */
export interface MemberStep {
  readonly kind: 'add' | 'remove' | 'set';
  readonly ids: readonly string[];
}

/** `members[value eq "…"]`, in lower case as all ids are. */
const ONE_MEMBER = /^members\[value eq "([^"]*)"\]$/;

const idsIn = (value: unknown): string[] => {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    const id = readReference('members', one);
    if (id === null) throw problem('scim-value', { attribute: 'members' });
    return id.toLowerCase();
  });
};

const stepOf = ({ kind, value }: ReadOperation): MemberStep => {
  if (kind === 'add') return { kind, ids: idsIn(value) };
  // Microsoft Entra names those who go in the value; without one everybody goes.
  if (kind === 'remove' && idsIn(value).length > 0) return { kind, ids: idsIn(value) };
  return { kind: 'set', ids: kind === 'remove' ? [] : idsIn(value) };
};

const displayNameIn = (value: unknown): string => {
  const name = readText('displayName', value, MAX_CHARACTERS);
  if (name === null) throw problem('scim-value', { attribute: 'displayName' });
  return name;
};

/**
 * What a PATCH changes. Attributes that Leeway does not keep are passed over.
 * @throws {ProblemError} scim-syntax, scim-no-target, scim-value, scim-filter
 */
export const groupChangesOfOperations = (operations: readonly ScimOperation[]): GroupChanges => {
  const changes: GroupChanges = { members: [] };
  for (const operation of readOperations(operations)) {
    const { attribute, kind } = operation;
    const value = kind === 'remove' && attribute !== 'members' ? undefined : operation.value;
    const [, one] = ONE_MEMBER.exec(attribute) ?? [];
    if (attribute === 'displayname') changes.displayName = displayNameIn(value);
    else if (attribute === 'externalid') changes.externalId = readText('externalId', value, MAX_ID_CHARACTERS);
    else if (attribute === 'members') changes.members.push(stepOf(operation));
    else if (one !== undefined && kind === 'remove') changes.members.push({ kind, ids: [one] });
    else if (attribute.startsWith('members[')) {
      throw problem('scim-filter', { filter: attribute.slice(0, 200), attributes: 'members[value eq "…"]' });
    }
  }
  return changes;
};

export const groupChangesOfResource = (resource: ScimResource): GroupChanges =>
  groupChangesOfOperations([{ op: 'replace', value: resource }]);
