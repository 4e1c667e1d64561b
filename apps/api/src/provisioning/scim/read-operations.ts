import type { ScimOperation } from '@leeway/contract';
import { problem } from '../../http/problem.js';
import { plainAttribute } from './read-filter.js';

export const OPERATION_KINDS = ['add', 'replace', 'remove'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** One attribute that is set or taken away. */
export interface ReadOperation {
  readonly kind: OperationKind;
  /** In lower case, without the URN of its schema: `name.givenname`, `department`. */
  readonly attribute: string;
  /** For a removal: undefined, or, as Microsoft Entra sends it, which values. */
  readonly value: unknown;
}

const kindOf = (op: string): OperationKind => {
  const kind = OPERATION_KINDS.find((known) => known === op.toLowerCase());
  if (kind === undefined) throw problem('scim-syntax', { what: `op “${op.slice(0, 50)}”` });
  return kind;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes operations apart into attributes (RFC 7644, section 3.5.2): with a path or, as Okta sends it, with an object
 * instead, whose names can be paths themselves.
 * @param complex attributes, in lower case, whose own attributes are set one by one
 * @throws {ProblemError} scim-syntax, scim-no-target
 */
export const readOperations = (
  operations: readonly ScimOperation[],
  complex: readonly string[] = [],
): ReadOperation[] => {
  const read: ReadOperation[] = [];
  const take = (kind: OperationKind, path: string, value: unknown): void => {
    const attribute = plainAttribute(path);
    if (!complex.includes(attribute) || !isObject(value)) read.push({ kind, attribute, value });
    else {
      for (const [name, inner] of Object.entries(value)) {
        // An extension is a schema: its attributes have names of their own. Others are named after what they are in.
        take(kind, attribute.startsWith('urn:') ? name : `${attribute}.${name}`, inner);
      }
    }
  };
  for (const { op, path, value } of operations) {
    const kind = kindOf(op);
    if (path !== undefined && path !== null && path.trim() !== '') take(kind, path, value);
    else if (kind === 'remove') throw problem('scim-no-target');
    else if (isObject(value)) for (const [name, inner] of Object.entries(value)) take(kind, name, inner);
    else throw problem('scim-syntax', { what: 'value' });
  }
  return read;
};
