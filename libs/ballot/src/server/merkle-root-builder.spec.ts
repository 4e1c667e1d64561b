import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromHex, toHex } from '../protocol/encodings.js';
import { merkleRoot, treeHash } from '../protocol/merkle.js';
import { readFixture } from '../testing/fixtures.js';
import { MerkleRootBuilder } from './merkle-root-builder.js';

const vectors = readFixture<{ leaves: string[]; roots: string[] }>('rfc6962-vectors');

function rootOf(leaves: readonly Uint8Array[]): string {
  const builder = new MerkleRootBuilder();
  for (const leaf of leaves) {
    builder.add(leaf);
  }
  return builder.root().toString('hex');
}

describe('the Certificate Transparency reference tree, built leaf by leaf', () => {
  it.each(vectors.roots.map((root, size) => ({ root, size })))('has its root with $size leaves', ({ root, size }) => {
    expect(rootOf(vectors.leaves.slice(0, size).map(fromHex))).toBe(root);
  });
});

describe('the Merkle root builder', () => {
  const leaves = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 140 });

  it('gives the tree hash of the leaves in the order in which they are added', async () => {
    await fc.assert(
      fc.asyncProperty(leaves, async (list) => {
        expect(rootOf(list)).toBe(toHex(await treeHash(list)));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the root that a browser computes when the hashes come sorted', async () => {
    await fc.assert(
      fc.asyncProperty(leaves, async (list) => {
        const sorted = list.map((leaf) => Buffer.from(leaf)).sort(Buffer.compare);
        expect(rootOf(sorted)).toBe(toHex(await merkleRoot(list)));
      }),
      { numRuns: 60 },
    );
  });

  it('tells the root of the leaves so far, and goes on', async () => {
    const list = Array.from({ length: 40 }, (_, index) => Buffer.alloc(32, index));
    const builder = new MerkleRootBuilder();
    for (const [index, leaf] of list.entries()) {
      builder.add(leaf);
      expect(builder.root().toString('hex')).toBe(toHex(await treeHash(list.slice(0, index + 1))));
    }
  });
});
