import { wordlist } from '@scure/bip39/wordlists/english.js';
import { base64Url, isUuid, NotAsWritten, readBase64Url, readHex, sha256, toInteger } from './bytes.ts';
import { readCanonical, writeCanonical, type Json } from './canonical-json.ts';
import { asCount, asList, asObject, asOneOf, asText, checkKeys } from './json-fields.ts';

/** Section 2 of docs/protocol.md. */

const SHA256_BYTES = 32;
const POINT_BYTES = 65;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const WORD_BITS = 11n;
const WORDS = 6n;

export interface Block {
  readonly id: string;
  readonly unitId: string;
  readonly groupUnitIds: readonly string[];
  readonly headcount: number;
  readonly publicKeys: Readonly<Record<'ratings' | 'comment', string>>;
  readonly membersHash: string;
}

export interface Unit {
  readonly id: string;
  readonly parentId: string | null;
}

/** What a client needs of a directory, and the text itself, which is what is hashed. */
export interface Directory {
  readonly text: string;
  readonly organisationId: string;
  readonly roundId: string;
  readonly kind: 'pulse' | 'baseline';
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly questionnaireHash: string;
  readonly tallyKey: string;
  readonly units: readonly Unit[];
  readonly blocks: readonly Block[];
  /** Units that a round of a part does not ask. */
  readonly notAsked: readonly string[];
}

const asUuid = (value: Json | undefined): string => {
  const id = asText(value);
  if (!isUuid(id)) throw new NotAsWritten(`not a UUID: ${id}`);
  return id;
};

const asHash = (value: Json | undefined): string => {
  const hash = asText(value);
  if (readHex(hash).length !== SHA256_BYTES) throw new NotAsWritten('not a SHA-256');
  return hash;
};

const asInstant = (value: Json | undefined): Date => {
  const text = asText(value);
  const instant = new Date(text);
  if (!INSTANT.test(text) || Number.isNaN(instant.getTime()) || instant.toISOString() !== text) {
    throw new NotAsWritten(`not an instant: ${text}`);
  }
  return instant;
};

const readUnit = (value: Json): Unit => {
  const { id, parentId, name } = checkKeys(asObject(value), 'id', 'parentId', 'name');
  asText(name);
  return { id: asText(id), parentId: parentId === null ? null : asText(parentId) };
};

const BLOCK_KEYS = ['id', 'label', 'unitId', 'groupUnitIds', 'headcount', 'publicKeys', 'membersHash'];

const readBlock = (value: Json): Block => {
  const block = checkKeys(asObject(value), ...BLOCK_KEYS);
  const { nl, en } = checkKeys(asObject(block['label']), 'nl', 'en');
  [nl, en].forEach(asText);
  const { ratings, comment } = checkKeys(asObject(block['publicKeys']), 'ratings', 'comment');
  const groupUnitIds = asList(block['groupUnitIds']).map(asText);
  if (groupUnitIds.length === 0) throw new NotAsWritten('a block without units');
  return {
    id: asUuid(block['id']),
    unitId: asText(block['unitId']),
    groupUnitIds,
    headcount: asCount(block['headcount']),
    publicKeys: { ratings: asText(ratings), comment: asText(comment) },
    membersHash: asHash(block['membersHash']),
  };
};

const readNotAsked = (whole: Readonly<Record<string, Json>>): readonly string[] => {
  if (!('notAsked' in whole)) return [];
  const units = asList(whole['notAsked']).map(asText);
  if (units.length === 0) throw new NotAsWritten('a part that leaves nobody out');
  return units;
};

const repeats = (values: readonly string[]): boolean => new Set(values).size !== values.length;

type Tree = Pick<Directory, 'units' | 'blocks' | 'notAsked'>;

const checkTree = ({ units, blocks, notAsked }: Tree): void => {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const named = [
    ...units.flatMap(({ parentId }) => parentId ?? []),
    ...blocks.flatMap(({ unitId, groupUnitIds }) => [unitId, ...groupUnitIds]),
    ...notAsked,
  ];
  if (!named.every((id) => parents.has(id))) throw new NotAsWritten('a unit that there is not');
  for (const { id } of units) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
      if (seen.has(at)) throw new NotAsWritten('a unit is its own ancestor');
      seen.add(at);
    }
  }
};

const checkUniqueness = ({ units, blocks, notAsked }: Tree): void => {
  const lists = [
    units.map(({ id }) => id),
    blocks.map(({ id }) => id),
    blocks.flatMap(({ publicKeys }) => [publicKeys.ratings, publicKeys.comment]),
    [...blocks.flatMap(({ groupUnitIds }) => groupUnitIds), ...notAsked],
  ];
  if (lists.some(repeats)) throw new NotAsWritten('something that has to be unique repeats');
};

/** @throws NotAsWritten for a directory that a client refuses */
export const readDirectory = (text: string): Directory => {
  const whole = asObject(readCanonical(text));
  asOneOf(whole['protocol'], 'leeway/1');
  const organisation = checkKeys(asObject(whole['organisation']), 'id', 'name');
  const round = checkKeys(asObject(whole['round']), 'id', 'name', 'kind', 'opensAt', 'closesAt');
  const questionnaire = checkKeys(asObject(whole['questionnaire']), 'id', 'version', 'sha256');
  [organisation['name'], round['name'], questionnaire['id']].forEach(asText);
  [questionnaire['version'], ...Object.values(asObject(whole['thresholds']))].forEach(asCount);
  const directory = {
    text,
    organisationId: asUuid(organisation['id']),
    roundId: asUuid(round['id']),
    kind: asOneOf(round['kind'], 'pulse', 'baseline'),
    opensAt: asInstant(round['opensAt']),
    closesAt: asInstant(round['closesAt']),
    questionnaireHash: asHash(questionnaire['sha256']),
    tallyKey: asText(whole['tallyKey']),
    units: asList(whole['units']).map(readUnit),
    blocks: asList(whole['blocks']).map(readBlock),
    notAsked: readNotAsked(whole),
  };
  checkUniqueness(directory);
  checkTree(directory);
  if (readBase64Url(directory.tallyKey).length !== POINT_BYTES) throw new NotAsWritten('not a point of P-256');
  if (directory.opensAt >= directory.closesAt) throw new NotAsWritten('it closes before it opens');
  return directory;
};

/** Of the text as it was received. */
export const fingerprint = (text: string): Buffer => sha256(Buffer.from(text, 'utf8'));

export const fingerprintWords = (fingerprintBytes: Uint8Array): readonly string[] => {
  const bits = toInteger(fingerprintBytes.subarray(0, 9)) >> (72n - WORDS * WORD_BITS);
  return Array.from({ length: Number(WORDS) }, (_, index) => {
    const shift = (WORDS - 1n - BigInt(index)) * WORD_BITS;
    return wordlist[Number((bits >> shift) & ((1n << WORD_BITS) - 1n))] ?? '';
  });
};

export const membersHash = (lines: readonly string[], salt: Uint8Array): string => {
  const members = lines.toSorted();
  return sha256(Buffer.from(writeCanonical({ members, salt: base64Url(salt) }), 'utf8')).toString('hex');
};
