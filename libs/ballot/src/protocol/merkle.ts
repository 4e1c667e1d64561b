import { equalBytes, sha256, type Bytes } from './bytes.js';
import { LEAF_PREFIX, NODE_PREFIX, foldTree, sortedLeaves, splitOf, type TreeHash } from './merkle-tree.js';

/** Shows that one credential hash is among the leaves of a root: RFC 6962, section 2.1.1. */
export interface InclusionProof {
  /** Position among the sorted leaves, from 0. */
  index: number;
  /** Number of leaves. */
  size: number;
  /** Sibling hashes from the leaf up. */
  path: Bytes[];
}

const HASH: TreeHash<Promise<Bytes>> = {
  ofNothing: () => sha256(),
  ofLeaf: leafHash,
  ofNodes: async (left, right) => nodeHash(...(await Promise.all([left, right]))),
};

/** Root over credential hashes, in whatever order they come: the leaves are sorted bytewise. */
export function merkleRoot(hashes: readonly Uint8Array[]): Promise<Bytes> {
  return treeHash(sortedLeaves(hashes));
}

/**
 * The proof that `hash` is among `hashes`.
 * @throws RangeError if it is not
 */
export async function inclusionProof(hashes: readonly Uint8Array[], hash: Uint8Array): Promise<InclusionProof> {
  const leaves = sortedLeaves(hashes);
  const index = leaves.findIndex((leaf) => equalBytes(leaf, hash));
  if (index === -1) {
    throw new RangeError('the hash is not among the leaves');
  }
  return { index, size: leaves.length, path: await auditPath(index, leaves) };
}

/** Whether the proof leads from `hash` to `root`. */
export async function verifyInclusion(hash: Uint8Array, proof: InclusionProof, root: Uint8Array): Promise<boolean> {
  const { index, size, path } = proof;
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    return false;
  }
  const reached = await rootFromPath(await leafHash(hash), index, size, path);
  return reached !== undefined && equalBytes(reached, root);
}

/** Merkle Tree Hash of RFC 6962, section 2.1, over leaves in the given order; SHA-256 of nothing for no leaf. */
export function treeHash(leaves: readonly Uint8Array[]): Promise<Bytes> {
  return foldTree(HASH, leaves);
}

/** PATH(m, D[n]) of RFC 6962, section 2.1.1. */
export async function auditPath(index: number, leaves: readonly Uint8Array[]): Promise<Bytes[]> {
  if (leaves.length <= 1) {
    return [];
  }
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...(await auditPath(index, left)), await treeHash(right)]
    : [...(await auditPath(index - split, right)), await treeHash(left)];
}

async function rootFromPath(
  leaf: Bytes,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Promise<Bytes | undefined> {
  const sibling = path.at(-1);
  if (size === 1 || sibling === undefined) {
    return size === 1 && sibling === undefined ? leaf : undefined;
  }
  const split = splitOf(size);
  const below = path.slice(0, -1);
  const isLeft = index < split;
  const inner = await (isLeft
    ? rootFromPath(leaf, index, split, below)
    : rootFromPath(leaf, index - split, size - split, below));
  if (inner === undefined) {
    return undefined;
  }
  return isLeft ? nodeHash(inner, sibling) : nodeHash(sibling, inner);
}

function leafHash(leaf: Uint8Array): Promise<Bytes> {
  return sha256(LEAF_PREFIX, leaf);
}

function nodeHash(left: Uint8Array, right: Uint8Array): Promise<Bytes> {
  return sha256(NODE_PREFIX, left, right);
}
