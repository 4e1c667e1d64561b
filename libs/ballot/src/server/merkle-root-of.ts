import { hash } from 'node:crypto';
import { LEAF_PREFIX, NODE_PREFIX, foldTree, sortedLeaves, type TreeHash } from '../protocol/merkle-tree.js';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');

const HASH: TreeHash<Buffer> = {
  ofNothing: () => sha256(),
  ofLeaf: (leaf) => sha256(LEAF_PREFIX, leaf),
  ofNodes: (left, right) => sha256(NODE_PREFIX, left, right),
};

/**
 * The root that `merkleRoot` gives, without a task for every node: for a server, where a round has many ballots.
 * @param hashes credential hashes, in whatever order they come
 */
export function merkleRootOf(hashes: readonly Uint8Array[]): Buffer {
  return treeHashOf(sortedLeaves(hashes));
}

/** Merkle Tree Hash of RFC 6962, section 2.1, over leaves in the given order. */
export function treeHashOf(leaves: readonly Uint8Array[]): Buffer {
  return foldTree(HASH, leaves);
}
