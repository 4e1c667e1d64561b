import { isUuid } from './bytes.js';
import { BAND_WIDTHS, ROUND_KINDS, TALLY_KEY_HOLDERS, canonicalDirectory, type Directory } from './directory.js';
import { fromBase64Url } from './encodings.js';

const TALLY_KEY_BYTES = 65;
const UNCOMPRESSED_POINT = 0x04;

/** A text that is not a directory of this protocol; `reason` names the first thing that is wrong. */
export class InvalidDirectory extends Error {
  override readonly name = 'InvalidDirectory';
  readonly code = 'invalid-directory';
  readonly reason: string;

  constructor(reason: string) {
    super(`invalid directory: ${reason}`);
    this.reason = reason;
  }
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length > 0;
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const isDigest: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isInstant: Check = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
const isTextList: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isBytes: Check = (value) => isText(value) && bytesOf(value) !== undefined;
const isPoint: Check = (value) => {
  const bytes = bytesOf(value);
  return bytes?.length === TALLY_KEY_BYTES && bytes[0] === UNCOMPRESSED_POINT;
};
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
/** Exactly these keys, each as its check wants it. */
const isRecordOf =
  (fields: Record<string, Check>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return false;
    }
    const entries = new Map(Object.entries(value));
    return (
      entries.size === Object.keys(fields).length &&
      Object.entries(fields).every(([key, check]) => entries.has(key) && check(entries.get(key)))
    );
  };
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const SHAPE: Record<keyof Directory, Check> = {
  protocol: isOneOf(['leeway/1']),
  organisation: isRecordOf({ id: isUuid, name: isText }),
  round: isRecordOf({ id: isUuid, name: isText, kind: isOneOf(ROUND_KINDS), opensAt: isInstant, closesAt: isInstant }),
  questionnaire: isRecordOf({ id: isText, version: isCount, sha256: isDigest }),
  thresholds: isRecordOf({
    minHeadcount: isCount,
    minRespondents: isCount,
    minItemRespondents: isCount,
    bandWidth: isOneOf(BAND_WIDTHS),
  }),
  tallyKey: isPoint,
  tallyKeyHeldBy: isOneOf(TALLY_KEY_HOLDERS),
  units: isListOf(isRecordOf({ id: isText, parentId: (value) => value === null || isText(value), name: isText })),
  blocks: isListOf(
    isRecordOf({
      id: isUuid,
      label: isRecordOf({ nl: isText, en: isText }),
      unitId: isText,
      groupUnitIds: isTextList,
      headcount: isCount,
      publicKeys: isRecordOf({ ratings: isBytes, comment: isBytes }),
      membersHash: isDigest,
    }),
  ),
  notAsked: (value) => value === undefined || isTextList(value),
};

/**
 * Reads a directory. The text has to be exactly the canonical one, so that everyone hashes the same bytes.
 * @throws InvalidDirectory for a wrong shape, ids that repeat or lead nowhere, or text that is not canonical
 */
export function parseDirectory(text: string): Directory {
  const value = parseJson(text);
  requireShape(value);
  requireTree(value);
  requirePartition(value);
  if (value.round.opensAt >= value.round.closesAt) {
    throw new InvalidDirectory('the round closes before it opens');
  }
  if (canonicalOrNothing(value) !== text) {
    throw new InvalidDirectory('the text is not canonical JSON');
  }
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidDirectory('the text is not JSON');
  }
}

function requireShape(value: unknown): asserts value is Directory {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidDirectory('not an object');
  }
  const entries = new Map(Object.entries(value));
  for (const [key, check] of Object.entries(SHAPE)) {
    if (!check(entries.get(key))) {
      throw new InvalidDirectory(`"${key}" is missing or has another shape`);
    }
    entries.delete(key);
  }
  for (const key of entries.keys()) {
    throw new InvalidDirectory(`"${key}" is not known`);
  }
}

function requireTree({ units }: Directory): void {
  requireUnique(
    units.map(({ id }) => id),
    'unit',
  );
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  for (const { id, parentId } of units) {
    if (parentId !== null && !parents.has(parentId)) {
      throw new InvalidDirectory(`unit ${id} has an unknown parent`);
    }
    let ancestor = parentId;
    for (let steps = 0; typeof ancestor === 'string'; steps++) {
      if (steps > units.length) {
        throw new InvalidDirectory(`unit ${id} is its own ancestor`);
      }
      ancestor = parents.get(ancestor) ?? null;
    }
  }
}

function requirePartition({ units, blocks, notAsked = [] }: Directory): void {
  requireUnique(
    blocks.map(({ id }) => id),
    'block',
  );
  // Two blocks, or two purposes, with one key would let a credential of the one count as one of the other.
  requireUnique(
    blocks.flatMap(({ publicKeys }) => [publicKeys.ratings, publicKeys.comment]),
    'public key',
  );
  requireUnique([...blocks.flatMap(({ groupUnitIds }) => groupUnitIds), ...notAsked], 'group unit');
  const known = new Set(units.map(({ id }) => id));
  if (!notAsked.every((unit) => known.has(unit))) {
    throw new InvalidDirectory('an unknown unit is not asked');
  }
  for (const { id, unitId, groupUnitIds } of blocks) {
    if (![unitId, ...groupUnitIds].every((unit) => known.has(unit))) {
      throw new InvalidDirectory(`block ${id} names an unknown unit`);
    }
  }
}

function requireUnique(ids: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) {
      throw new InvalidDirectory(`the ${what} ${id} appears twice`);
    }
    seen.add(id);
  }
}

function canonicalOrNothing(directory: Directory): string | undefined {
  try {
    return canonicalDirectory(directory);
  } catch {
    return undefined;
  }
}

function bytesOf(value: unknown): Uint8Array | undefined {
  try {
    return typeof value === 'string' ? fromBase64Url(value) : undefined;
  } catch {
    return undefined;
  }
}
