import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFixture } from '../testing/fixtures.js';
import { concatBytes } from './bytes.js';
import { fromHex, toHex } from './encodings.js';
import { auditPath, inclusionProof, merkleRoot, treeHash, verifyInclusion } from './merkle.js';

interface Vectors {
  leaves: string[];
  roots: string[];
  inclusionProofs: { index: number; size: number; path: string[] }[];
}

const vectors = readFixture<Vectors>('rfc6962-vectors');
const leaves = vectors.leaves.map(fromHex);
const aHash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hashes = fc.uniqueArray(aHash, { minLength: 1, maxLength: 40, selector: toHex });

describe('the Certificate Transparency reference tree', () => {
  it.each(vectors.roots.map((root, size) => ({ root, size })))(
    'has its root with $size leaves',
    async ({ root, size }) => {
      expect(toHex(await treeHash(leaves.slice(0, size)))).toBe(root);
    },
  );

  it.each(vectors.inclusionProofs)('has its path from leaf $index of $size', async ({ index, size, path }) => {
    expect((await auditPath(index, leaves.slice(0, size))).map(toHex)).toEqual(path);
    const proof = { index, size, path: path.map(fromHex) };
    const leaf = leaves[index] ?? new Uint8Array();
    expect(await verifyInclusion(leaf, proof, fromHex(vectors.roots[size] ?? ''))).toBe(true);
  });
});

describe('a Merkle root over credential hashes', () => {
  it('does not depend on the order in which they come', async () => {
    await fc.assert(
      fc.asyncProperty(hashes, async (set) => {
        expect(toHex(await merkleRoot([...set].reverse()))).toBe(toHex(await merkleRoot(set)));
      }),
      { numRuns: 30 },
    );
  });

  it('sorts bytewise before it hashes', async () => {
    const [low, high] = [new Uint8Array(32).fill(2), new Uint8Array(32).fill(200)];
    expect(toHex(await merkleRoot([high, low]))).toBe(toHex(await treeHash([low, high])));
  });

  it('proves every leaf, and no other hash, index or size', async () => {
    await fc.assert(
      fc.asyncProperty(hashes, fc.nat(), aHash, async (set, pick, stranger) => {
        const root = await merkleRoot(set);
        const leaf = set[pick % set.length] ?? new Uint8Array();
        const proof = await inclusionProof(set, leaf);
        expect(await verifyInclusion(leaf, proof, root)).toBe(true);
        expect(await verifyInclusion(stranger, proof, root)).toBe(false);
        expect(
          await verifyInclusion(leaf, { ...proof, path: [...proof.path, stranger as Uint8Array<ArrayBuffer>] }, root),
        ).toBe(false);
        expect(await verifyInclusion(leaf, { ...proof, index: proof.size }, root)).toBe(false);
        expect(await verifyInclusion(leaf, { ...proof, index: -1 }, root)).toBe(false);
        expect(await verifyInclusion(leaf, proof, stranger)).toBe(false);
        if (proof.path.length > 0) {
          expect(await verifyInclusion(leaf, { ...proof, path: proof.path.slice(1) }, root)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not take an inner node for a leaf', async () => {
    const pair = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const root = await merkleRoot(pair);
    expect(toHex(await merkleRoot([concatBytes(...pair)]))).not.toBe(toHex(root));
  });

  it('refuses to prove a hash that is not there', async () => {
    await expect(inclusionProof([new Uint8Array(32)], new Uint8Array(32).fill(1))).rejects.toThrow(RangeError);
  });
});
