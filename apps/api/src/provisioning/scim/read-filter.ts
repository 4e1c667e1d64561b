import { problem } from '../../http/problem.js';

/** `attribute eq value`, the attribute in lower case and without the URN of its schema. */
export interface Condition {
  readonly attribute: string;
  readonly value: string;
}

const CORE = /^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/;
const ENTERPRISE = /^urn:ietf:params:scim:schemas:extension:enterprise:2\.0:user:/;
/** `emails[type eq "work"].value` comes as one attribute. */
const CONDITION =
  /^\s*([a-z][\w.:$-]*(?:\[[^\]]*\](?:\.[a-z]+)?)?)\s+eq\s+("(?:[^"\\]|\\.)*"|true|false|[^\s()"]+)\s*(?:and\s+(?=\S)|$)/i;

export const plainAttribute = (path: string): string =>
  path.trim().toLowerCase().replace(CORE, '').replace(ENTERPRISE, '').replace(/\s+/g, ' ');

/**
 * Reads what providers send: conditions with `eq`, joined by `and` (RFC 7644, section 3.4.2.2). Anything else is refused
 * rather than guessed at, since a filter that is read too widely finds somebody else.
 * @param attributes those that can be asked for, in lower case
 * @throws {ProblemError} scim-filter
 */
export const readFilter = (filter: string | undefined, attributes: readonly string[]): Condition[] => {
  const conditions: Condition[] = [];
  let rest = filter?.trim() ?? '';
  while (rest !== '') {
    const match = CONDITION.exec(rest);
    const attribute = plainAttribute(match?.[1] ?? '');
    if (match === null || !attributes.includes(attribute)) {
      throw problem('scim-filter', { filter: (filter ?? '').slice(0, 200), attributes: attributes.join(', ') });
    }
    conditions.push({ attribute, value: unquoted(match[2] ?? '').replace(/\0/g, '') });
    rest = rest.slice(match[0].length);
  }
  return conditions;
};

const unquoted = (value: string): string => {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
};
