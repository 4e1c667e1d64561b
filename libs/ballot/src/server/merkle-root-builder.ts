import { hash } from 'node:crypto';
import { LEAF_PREFIX, NODE_PREFIX } from '../protocol/merkle-tree.js';

interface Subtree {
  /** A power of two. */
  readonly leaves: number;
  readonly root: Buffer;
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');

/**
 * Merkle Tree Hash of RFC 6962, section 2.1, over leaves that are given one by one, in their order. It keeps the roots
 * of the full subtrees on the left only, one for each binary digit of the number of leaves: what it needs does not grow
 * with the round.
 */
export class MerkleRootBuilder {
  /** From left to right, ever smaller. */
  readonly #subtrees: Subtree[] = [];

  /** For the root that `merkleRoot` gives, credential hashes are added sorted bytewise. */
  add(leaf: Uint8Array): void {
    let added: Subtree = { leaves: 1, root: sha256(LEAF_PREFIX, leaf) };
    for (let left = this.#subtrees.at(-1); left?.leaves === added.leaves; left = this.#subtrees.at(-1)) {
      added = { leaves: 2 * added.leaves, root: sha256(NODE_PREFIX, left.root, added.root) };
      this.#subtrees.pop();
    }
    this.#subtrees.push(added);
  }

  /** Over the leaves so far; SHA-256 of nothing for no leaf. */
  root(): Buffer {
    const roots = this.#subtrees.map((subtree) => subtree.root);
    const last = roots.pop();
    return last === undefined ? sha256() : roots.reduceRight((right, left) => sha256(NODE_PREFIX, left, right), last);
  }
}
