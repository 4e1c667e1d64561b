import { sha256, utf8Bytes, type Bytes } from './bytes.js';
import { canonicalJson } from './canonical-json.js';
import type { Purpose } from './credential.js';
import { toBase64Url, toHex } from './encodings.js';

export const ROUND_KINDS = ['pulse', 'baseline'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

export const BAND_WIDTHS = [6, 12] as const;
export type BandWidth = (typeof BAND_WIDTHS)[number];

export interface DirectoryUnit {
  id: string;
  parentId: string | null;
  name: string;
}

export interface DirectoryBlock {
  /** Lower-case UUID. */
  id: string;
  label: { nl: string; en: string };
  /** The deepest unit that contains the whole block. */
  unitId: string;
  /** The units whose own members are in the block. */
  groupUnitIds: string[];
  /** Number of people entitled. */
  headcount: number;
  /**
   * RSA-3072 public keys: SubjectPublicKeyInfo in DER, base64url. One for each purpose: what is signed blindly is not
   * seen, so with a single key everybody could have two credentials for ratings.
   */
  publicKeys: Record<Purpose, string>;
  /** `membersHash` of the block's members, hexadecimal. */
  membersHash: string;
}

/** Who keeps the private half of the tally key until closing: the tally itself, or a trustee outside the installation. */
export const TALLY_KEY_HOLDERS = ['installation', 'trustee'] as const;
export type TallyKeyHolder = (typeof TALLY_KEY_HOLDERS)[number];

/** Everything about a launched round that is public, and that can't change any more. */
export interface Directory {
  protocol: 'leeway/1';
  organisation: { id: string; name: string };
  /** Instants in UTC with milliseconds: 2026-03-01T08:00:00.000Z. */
  round: { id: string; name: string; kind: RoundKind; opensAt: string; closesAt: string };
  /** `sha256`: hexadecimal SHA-256 of the questionnaire as canonical JSON. */
  questionnaire: { id: string; version: number; sha256: string };
  thresholds: { minHeadcount: number; minRespondents: number; minItemRespondents: number; bandWidth: BandWidth };
  /** HPKE public key of the tally: uncompressed P-256 point (65 bytes), base64url. */
  tallyKey: string;
  tallyKeyHeldBy: TallyKeyHolder;
  /** The frozen tree of units. */
  units: DirectoryUnit[];
  blocks: DirectoryBlock[];
  /** Of a round that asks a part of the organisation: the units whose own members are not asked. Else it is left out. */
  notAsked?: string[];
}

/** The text that is published, hashed and compared byte for byte. */
export function canonicalDirectory(directory: Directory): string {
  return canonicalJson(directory);
}

/** The fingerprint of a round: SHA-256 of the directory's text as it was received. */
export function fingerprintOf(text: string): Promise<Bytes> {
  return sha256(utf8Bytes(text));
}

/**
 * Commits to who is in a block without telling it to those who have no salt.
 * @param salt 16 random bytes, shown to the members with the list
 * @param members one line per member, in any order
 * @returns hexadecimal SHA-256 of the canonical JSON of salt and sorted lines
 */
export async function membersHash(salt: Uint8Array, members: readonly string[]): Promise<string> {
  // The default order compares UTF-16 code units, like RFC 8785 does for keys: no locale decides.
  const text = canonicalJson({ salt: toBase64Url(salt), members: [...members].sort() });
  return toHex(await sha256(utf8Bytes(text)));
}
