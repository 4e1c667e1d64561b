import { describe, expect, it } from '@jest/globals';
import type { Directory } from '@leeway/ballot/protocol';
import type { BlockTally } from '@leeway/trust-model';
import type { InboxCount } from './inbox-counts.js';
import { RoundAccount } from './round-account.js';

const blocks = [
  { id: 'a', headcount: 8 },
  { id: 'b', headcount: 5 },
] as Directory['blocks'];
const received: readonly InboxCount[] = [
  { blockId: 'b', purpose: 'comment', ballots: 2 },
  { blockId: 'a', purpose: 'ratings', ballots: 3 },
  { blockId: 'elsewhere', purpose: 'ratings', ballots: 4 },
  { blockId: 'elsewhere', purpose: 'comment', ballots: 1 },
];
const sums = (respondents: number) => ({
  tallies: new Map<string, BlockTally>([['a', { respondents, measures: {}, scores: {} }]]),
  products: {},
});

/** Two ballots of block a counted, one not. */
const anAccount = (): RoundAccount => {
  const account = new RoundAccount(blocks, received);
  [true, false, true].forEach((isCounted) => account.addOpened('a', isCounted));
  return account;
};

describe('the account of a round', () => {
  it('says what became of the ballots, in the order of the directory', () => {
    const account = anAccount();
    account.addUnreadableComment('b');
    expect(account.counts()).toEqual([
      { blockId: 'a', entitled: 8, received: 3, counted: 2, invalid: 1, comments: 0 },
      { blockId: 'b', entitled: 5, received: 0, counted: 0, invalid: 1, comments: 2 },
    ]);
    expect(account.comments()).toEqual(
      new Map([
        ['a', 0],
        ['b', 2],
      ]),
    );
  });

  it('counts ballots of blocks that the directory does not have as strays, and as nothing else', () => {
    const account = anAccount();
    expect(account.strays()).toBe(5);
    expect(account.hasBlock('elsewhere')).toBe(false);
    expect(() => account.addOpened('elsewhere', true)).toThrow(RangeError);
  });

  it('agrees with sums over exactly the ballots that were counted', () => {
    expect(() => anAccount().requireSameAs(sums(2))).not.toThrow();
  });

  it.each<[string, (account: RoundAccount) => void, number]>([
    ['sums that hold one ballot less', () => undefined, 1],
    ['sums that hold one ballot more', () => undefined, 3],
    ['a ballot that was opened twice', (account) => account.addOpened('a', false), 2],
    ['a ballot that no block received', (account) => account.addOpened('b', false), 2],
  ])('refuses %s', (_, happen, respondents) => {
    const account = anAccount();
    happen(account);
    expect(() => account.requireSameAs(sums(respondents))).toThrow('do not hold the ballots');
  });

  it('refuses sums that miss a ballot that was received', () => {
    expect(() => new RoundAccount(blocks, received).requireSameAs({ tallies: new Map(), products: {} })).toThrow();
  });
});
