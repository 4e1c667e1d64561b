import { sha256 } from './bytes.ts';

/** RFC 6962, section 2.1, as section 6 of docs/protocol.md uses it. */

export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  /** From the leaf up. */
  readonly path: readonly Uint8Array[];
}

const leafHash = (leaf: Uint8Array): Buffer => sha256(Buffer.of(0), leaf);
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.of(1), left, right);

/** The largest power of two below n. */
const split = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** Of leaves in the order given. */
export const treeHash = (leaves: readonly Uint8Array[]): Buffer => {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return leafHash(first);
  const half = split(leaves.length);
  return nodeHash(treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)));
};

/** What the round's root is made of: the credential hashes, sorted bytewise. */
export const merkleRoot = (hashes: readonly Uint8Array[]): Buffer => treeHash(hashes.toSorted(Buffer.compare));

const rootOf = (leaf: Uint8Array, { index, size, path }: InclusionProof): Buffer => {
  const top = path.at(-1);
  if (size === 1 || top === undefined) {
    if (size !== 1 || top !== undefined) throw new RangeError('a path of another length');
    return leafHash(leaf);
  }
  const half = split(size);
  const below = path.slice(0, -1);
  return index < half
    ? nodeHash(rootOf(leaf, { index, size: half, path: below }), top)
    : nodeHash(top, rootOf(leaf, { index: index - half, size: size - half, path: below }));
};

/** Whether the leaf is in the tree with this root. */
export const isIncluded = (leaf: Uint8Array, proof: InclusionProof, root: Uint8Array): boolean => {
  const { index, size } = proof;
  if (!Number.isInteger(index) || index < 0 || index >= size) return false;
  try {
    return rootOf(leaf, proof).equals(root);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};
