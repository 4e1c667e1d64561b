import { randomUUID } from 'node:crypto';
import type { Language, RosterChange } from '@leeway/contract';
import type { MemberEntity } from '../member.entity.js';
import type { UnitEntity } from '../unit.entity.js';
import type { RosterPerson } from './read-roster.js';

/** How the people of an organisation are stored now, whether on the roster or not. */
export interface StoredPeople {
  readonly members: readonly MemberEntity[];
  readonly units: readonly UnitEntity[];
}

export interface PlannedUnit {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly name: string;
}

export interface PlannedMember {
  readonly memberId: string;
  readonly email: string;
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
  readonly unitId: string;
  readonly managerId: string | null;
  readonly language: Language;
}

/** What a roster file makes of an organisation. Nothing in it depends on the order of the file. */
export interface ImportPlan {
  readonly change: RosterChange;
  /** Everybody in the file, with the ids they have or get. */
  readonly people: readonly PlannedMember[];
  /** Of those, who is new, back, or different. */
  readonly written: readonly PlannedMember[];
  /** Every unit in the file. */
  readonly units: readonly PlannedUnit[];
  readonly newUnits: readonly PlannedUnit[];
  /** On the roster until now and not in the file: inactive from now on. */
  readonly leaving: readonly string[];
}

/**
 * Compares a file with what is stored. A person is recognised by the address, a unit by its path, so that the same file
 * again changes nothing.
 */
export const planImport = (file: readonly RosterPerson[], stored: StoredPeople): ImportPlan => {
  const { unitOf, units, newUnits } = planUnits(
    file.map(({ unitPath }) => unitPath),
    stored.units,
  );
  const storedByEmail = new Map(stored.members.map((member) => [member.email, member]));
  const idOf = new Map(file.map(({ email }) => [email, storedByEmail.get(email)?.memberId ?? randomUUID()]));
  const people = file.map((person) => ({
    memberId: idOf.get(person.email) ?? '',
    email: person.email,
    firstName: person.firstName,
    infix: person.infix,
    lastName: person.lastName,
    unitId: unitOf(person.unitPath),
    managerId: person.managerEmail === null ? null : (idOf.get(person.managerEmail) ?? null),
    language: person.language,
  }));
  const added = people.filter(({ email }) => !isOnRoster(storedByEmail.get(email)));
  const changed = people.filter((person) => {
    const before = storedByEmail.get(person.email);
    return isOnRoster(before) && before !== undefined && differs(person, before);
  });
  const leaving = stored.members.filter((member) => isOnRoster(member) && !idOf.has(member.email));
  return {
    change: {
      added: added.length,
      changed: changed.length,
      removed: leaving.length,
      unchanged: people.length - added.length - changed.length,
    },
    people,
    written: [...added, ...changed],
    units,
    newUnits,
    leaving: leaving.map(({ memberId }) => memberId),
  };
};

const isOnRoster = (member: MemberEntity | undefined): boolean => member?.active === true && member.unitId !== null;

const COMPARED = ['firstName', 'infix', 'lastName', 'unitId', 'managerId', 'language'] as const;

const differs = (person: PlannedMember, before: MemberEntity): boolean =>
  COMPARED.some((field) => person[field] !== before[field]);

/**
 * Units by the names from the root down: those that are there, and new ones for what is not.
 * @param paths all that will be asked for
 */
export const planUnits = (
  paths: readonly (readonly string[])[],
  stored: readonly Pick<UnitEntity, 'unitId' | 'parentId' | 'name'>[],
) => {
  // Names hold no line end, so a joined path is one path only.
  const keyOf = (parentId: string | null, name: string): string => `${parentId ?? ''}\n${name}`;
  const known = new Map(stored.map((unit) => [keyOf(unit.parentId, unit.name), unit.unitId]));
  const units = new Map<string, PlannedUnit>();
  const newUnits: PlannedUnit[] = [];
  const unitOf = (path: readonly string[]): string => {
    let parentId: string | null = null;
    for (const name of path) {
      const key = keyOf(parentId, name);
      const unitId: string = known.get(key) ?? randomUUID();
      const unit: PlannedUnit = { unitId, parentId, name };
      if (!known.has(key)) newUnits.push(unit);
      known.set(key, unitId);
      units.set(unitId, unit);
      parentId = unitId;
    }
    return parentId ?? '';
  };
  for (const path of paths) unitOf(path);
  return { unitOf, units: [...units.values()], newUnits };
};
