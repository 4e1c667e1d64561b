import { compareBytes } from './bytes.js';

/** What goes into the hash function before a leaf and before two nodes: RFC 6962, section 2.1. */
export const LEAF_PREFIX = Uint8Array.of(0x00);
export const NODE_PREFIX = Uint8Array.of(0x01);

/** The hash function of a tree. A node is a promise where the function is asynchronous, and bytes where it is not. */
export interface TreeHash<Node> {
  ofNothing(): Node;
  ofLeaf(leaf: Uint8Array): Node;
  ofNodes(left: Node, right: Node): Node;
}

/** Merkle Tree Hash of RFC 6962, section 2.1, over the leaves from `start` up to `end`, in the given order. */
export function foldTree<Node>(
  hash: TreeHash<Node>,
  leaves: readonly Uint8Array[],
  start = 0,
  end = leaves.length,
): Node {
  const first = leaves[start];
  if (start >= end || first === undefined) {
    return hash.ofNothing();
  }
  if (end - start === 1) {
    return hash.ofLeaf(first);
  }
  const middle = start + splitOf(end - start);
  return hash.ofNodes(foldTree(hash, leaves, start, middle), foldTree(hash, leaves, middle, end));
}

/** The largest power of two below `size`, for a size of at least 2. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) {
    split *= 2;
  }
  return split;
}

/** The order in which credential hashes are leaves, whatever the order in which they come. */
export function sortedLeaves(hashes: readonly Uint8Array[]): Uint8Array[] {
  return [...hashes].sort(compareBytes);
}
