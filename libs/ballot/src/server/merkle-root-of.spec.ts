import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromHex, toHex } from '../protocol/encodings.js';
import { merkleRoot } from '../protocol/merkle.js';
import { readFixture } from '../testing/fixtures.js';
import { merkleRootOf, treeHashOf } from './merkle-root-of.js';

const vectors = readFixture<{ leaves: string[]; roots: string[] }>('rfc6962-vectors');
const leaves = vectors.leaves.map(fromHex);

describe('the Certificate Transparency reference tree, hashed on a server', () => {
  it.each(vectors.roots.map((root, size) => ({ root, size })))('has its root with $size leaves', ({ root, size }) => {
    expect(treeHashOf(leaves.slice(0, size)).toString('hex')).toBe(root);
  });
});

describe('merkleRootOf', () => {
  it('gives the root that a browser computes', async () => {
    const hashes = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 70 });
    await fc.assert(
      fc.asyncProperty(hashes, async (set) => {
        expect(merkleRootOf(set).toString('hex')).toBe(toHex(await merkleRoot(set)));
      }),
      { numRuns: 60 },
    );
  });
});
