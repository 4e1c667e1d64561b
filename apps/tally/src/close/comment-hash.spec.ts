import { describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { commentHash } from './comment-hash.js';

const roundId = '6f1d2e3c-4b5a-4978-8675-645342312010';
const comment = { groupId: 'comments:a', text: 'Méér ruimte 😀' };

describe('the name of a comment', () => {
  it('is a hash over label, round, group, number and text', () => {
    const bytes = Buffer.concat([
      Buffer.from('leeway/1/comment'),
      Buffer.from('6f1d2e3c4b5a49788675645342312010', 'hex'),
      Buffer.from('comments:a'),
      Buffer.of(0, 0, 1, 2),
      Buffer.from('Méér ruimte 😀'),
    ]);
    expect(commentHash(roundId, comment, 258)).toEqual(createHash('sha256').update(bytes).digest());
  });

  it('is another one for another round, group, number or text', () => {
    const others = [
      commentHash(roundId, comment, 0),
      commentHash(randomUUID(), comment, 0),
      commentHash(roundId, { ...comment, groupId: 'comments:b' }, 0),
      commentHash(roundId, comment, 1),
      commentHash(roundId, { ...comment, text: 'Meer ruimte 😀' }, 0),
    ].map((hash) => hash.toString('hex'));
    expect(new Set(others).size).toBe(5);
  });
});
