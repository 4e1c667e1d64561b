import { SCIM, type ScimQuery } from '@leeway/contract';

const DEFAULT_COUNT = 100;
const MAX_COUNT = 200;

/** Which part of a list is asked for. */
export interface PageRequest {
  /** From 0. */
  readonly offset: number;
  readonly count: number;
}

const whole = (text: string | undefined, otherwise: number): number => {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
};

/** RFC 7644, section 3.4.2.4: counted from 1, and what is below counts as the least there is. */
export const pageRequest = ({ startIndex, count }: ScimQuery): PageRequest => ({
  offset: Math.min(Math.max(whole(startIndex, 1), 1), Number.MAX_SAFE_INTEGER) - 1,
  count: Math.min(Math.max(whole(count, DEFAULT_COUNT), 0), MAX_COUNT),
});

export const pageOf = <T>(Resources: T[], totalResults: number, { offset }: PageRequest) => ({
  schemas: [SCIM.list as string],
  totalResults,
  startIndex: offset + 1,
  itemsPerPage: Resources.length,
  Resources,
});

const ALWAYS: readonly string[] = ['schemas', 'id'];

/** Leaves out attributes that were not asked for (RFC 7644, section 3.9): groups can have thousands of members. */
export const asAsked = <T extends object>(resource: T, { attributes, excludedAttributes }: ScimQuery): T => {
  const named = (list: string | undefined): string[] => (list ?? '').toLowerCase().split(',').flatMap(nameOf);
  const wanted = named(attributes);
  const unwanted = named(excludedAttributes);
  const stays = (key: string): boolean =>
    ALWAYS.includes(key) ||
    (wanted.length > 0 ? wanted.includes(key.toLowerCase()) : !unwanted.includes(key.toLowerCase()));
  return Object.fromEntries(Object.entries(resource).filter(([key]) => stays(key))) as T;
};

/** The attribute that a path begins with: `name.familyName` is in `name`, and those of an extension are in it. */
const nameOf = (path: string): string[] => {
  const [, extension] = /^\s*(urn:.*:user)(?::|\s*$)/.exec(path) ?? [];
  const name = extension ?? path.trim().split('.')[0] ?? '';
  return name === '' ? [] : [name];
};
