import * as z from 'zod/mini';
import { GRANTED_ROLES } from './session.js';
import { Id, LanguageSchema, Name } from './values.js';

/** Who is looked for among: who is here, or who has left and is still known by name. */
export const PEOPLE_STATES = ['here', 'left'] as const;
export type PeopleState = (typeof PEOPLE_STATES)[number];

/** Query of `GET /api/people`. Every word of `search` has to be in the name, the address or the name of the unit. */
export const PeopleQuery = z.object({
  search: z.optional(z.string().check(z.trim(), z.maxLength(200))),
  unitId: z.optional(Id),
  state: z.optional(z.enum(PEOPLE_STATES)),
  /** Counted from 1. */
  page: z.optional(z.string().check(z.regex(/^[1-9]\d{0,4}$/))),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

export const PersonRow = z.object({
  memberId: Id,
  name: z.string(),
  email: z.string(),
  /** Null for who is not on the roster. */
  unitName: z.nullable(z.string()),
  managerName: z.nullable(z.string()),
  language: LanguageSchema,
  active: z.boolean(),
  /** Kept up to date by the personnel system, and by nobody else. */
  isProvisioned: z.boolean(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** `GET /api/people`: twenty-five at a time, by last name. */
export const PeoplePage = z.object({ people: z.array(PersonRow), total: z.int(), page: z.int(), pages: z.int() });
export type PeoplePage = z.infer<typeof PeoplePage>;

/** What is kept of somebody, and can be changed by hand. */
export const PersonFields = z.object({
  email: z.string().check(z.trim(), z.minLength(1), z.maxLength(254)),
  firstName: Name,
  infix: z.string().check(z.trim(), z.maxLength(200)),
  lastName: Name,
  /** Null only for who is not on the roster already. */
  unitId: z.nullable(Id),
  managerId: z.nullable(Id),
  language: LanguageSchema,
});
export type PersonFields = z.infer<typeof PersonFields>;

/** The same, as it is stored. */
export const StoredPersonFields = z.object({
  email: z.string(),
  firstName: z.string(),
  infix: z.string(),
  lastName: z.string(),
  unitId: z.nullable(Id),
  managerId: z.nullable(Id),
  language: LanguageSchema,
});
export type StoredPersonFields = z.infer<typeof StoredPersonFields>;

/** `GET /api/people/:memberId` */
export const Person = z.object({
  memberId: Id,
  name: z.string(),
  fields: StoredPersonFields,
  /** Names from the top down; empty for who is not on the roster. */
  unitPath: z.array(z.string()),
  manager: z.nullable(z.object({ memberId: Id, name: z.string() })),
  active: z.boolean(),
  isProvisioned: z.boolean(),
  /** How many active people have them as their manager. */
  leads: z.int(),
  roles: z.array(z.enum(GRANTED_ROLES)),
});
export type Person = z.infer<typeof Person>;

/**
 * `PUT /api/people/:memberId` adds somebody (`was` null, with a new id) or changes them. `was` is what the page showed:
 * when it is not so any more, 409 `changed-meanwhile` says what has changed, and nothing is written. The same again: the
 * same answer.
 */
export const PersonWrite = z.object({ was: z.nullable(StoredPersonFields), fields: PersonFields });
export type PersonWrite = z.infer<typeof PersonWrite>;

/**
 * `PUT /api/people/:memberId/presence`: deactivates somebody, or takes them back into a unit. The same again: the same
 * answer. 409 `last-administrator` and `not-yourself`.
 */
export const PresenceWrite = z.discriminatedUnion('active', [
  z.object({ active: z.literal(false) }),
  z.object({ active: z.literal(true), unitId: Id, managerId: z.nullable(Id) }),
]);
export type PresenceWrite = z.infer<typeof PresenceWrite>;

export const UnitFields = z.object({ name: Name, parentId: z.nullable(Id) });
export type UnitFields = z.infer<typeof UnitFields>;

export const UnitOfPeople = z.object({
  unitId: Id,
  parentId: z.nullable(Id),
  name: z.string(),
  /** Active people in it, not those below it. */
  people: z.int(),
  /** Who leads it today, as the managers of its people say. */
  managers: z.array(z.object({ memberId: Id, name: z.string() })),
  /** The personnel system keeps it, or people in it or below it: not to be changed here. */
  isProvisioned: z.boolean(),
});
export type UnitOfPeople = z.infer<typeof UnitOfPeople>;

/** `GET /api/units`: parents before children, empty ones included. Every change of a unit answers with it too. */
export const UnitsOfPeople = z.object({ units: z.array(UnitOfPeople) });
export type UnitsOfPeople = z.infer<typeof UnitsOfPeople>;

/** `PUT /api/units/:unitId` adds a unit (`was` null, with a new id), renames or moves it. `was` as in {@link PersonWrite}. */
export const UnitWrite = z.object({
  was: z.nullable(z.object({ name: z.string(), parentId: z.nullable(Id) })),
  fields: UnitFields,
});
export type UnitWrite = z.infer<typeof UnitWrite>;

/**
 * `PUT /api/units/:unitId/manager`: everybody in the unit gets this manager. When the new manager works in the unit as
 * well, their own manager is the one above it. `was` are the managers that the page showed.
 */
export const UnitManagerWrite = z.object({ was: z.array(Id), managerId: Id });
export type UnitManagerWrite = z.infer<typeof UnitManagerWrite>;
