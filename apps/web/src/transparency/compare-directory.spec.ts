import { beforeAll, describe, expect, it } from '@jest/globals';
import { extensionText, fingerprintOf } from '@leeway/ballot/protocol';
import type { PublicRound } from '@leeway/contract';
import { compareDirectory } from './compare-directory.js';
import { aPublicRound, DIRECTORY, DIRECTORY_TEXT } from './testing/a-public-round.js';
import { withWebCrypto } from './testing/with-web-crypto.js';

beforeAll(withWebCrypto);

describe('comparing what the ballot box keeps with what the page shows', () => {
  it('finds the same words, however the moments are written', async () => {
    const round = await aPublicRound({ opensAt: '2026-11-02T09:00:00+01:00' });
    expect(await compareDirectory(DIRECTORY_TEXT, null, round)).toEqual({
      outcome: 'same',
      words: round.fingerprint.words,
    });
  });

  it('finds other words when a single character differs', async () => {
    const round = await aPublicRound();
    const { outcome, words } = await compareDirectory(DIRECTORY_TEXT.replace('Noord', 'Noorp'), null, round);
    expect(outcome).toBe('differs');
    expect(words).not.toBe(round.fingerprint.words);
  });

  it('is not content with words that do not belong to the whole fingerprint', async () => {
    const { fingerprint } = await aPublicRound();
    const hex = `${fingerprint.hex.slice(0, 63)}${fingerprint.hex.endsWith('0') ? '1' : '0'}`;
    const round = await aPublicRound({ fingerprint: { ...fingerprint, hex } });
    expect((await compareDirectory(DIRECTORY_TEXT, null, round)).outcome).toBe('differs');
  });

  it.each<[string, Partial<PublicRound>]>([
    ['organisation', { organisationName: 'De Eik' }],
    ['name', { name: 'Najaar' }],
    ['kind', { kind: 'baseline' }],
    ['opening', { opensAt: '2026-11-03T08:00:00.000Z' }],
    ['closing', { closesAt: '2026-12-16T16:00:00.000Z' }],
    ['thresholds', { thresholds: { minHeadcount: 6, minRespondents: 5, minItemRespondents: 8, bandWidth: 6 } }],
    ['band width', { thresholds: { minHeadcount: 5, minRespondents: 5, minItemRespondents: 8, bandWidth: 12 } }],
    ['holder of the key', { tallyKeyHeldBy: 'trustee' }],
  ])('notices that the page shows another %s than was fixed', async (_what, changes) => {
    expect((await compareDirectory(DIRECTORY_TEXT, null, await aPublicRound(changes))).outcome).toBe('shown-differs');
  });

  it('takes an extension that both have, and notices one that only one of them has, or that is of another round', async () => {
    const to = '2026-11-23T16:00:00.000Z';
    const text = extensionText(DIRECTORY, await fingerprintOf(DIRECTORY_TEXT), to);
    const extension = { text, sha256: '', from: DIRECTORY.round.closesAt };
    const extended = await aPublicRound({ closesAt: to, extension });
    const outcome = async (atBallotBox: string | null, round: PublicRound) =>
      (await compareDirectory(DIRECTORY_TEXT, atBallotBox, round)).outcome;
    expect(await outcome(text, extended)).toBe('same');
    expect(await outcome(null, extended)).toBe('shown-differs');
    expect(await outcome(text, await aPublicRound())).toBe('shown-differs');
    expect(await outcome(text, { ...extended, closesAt: '2026-11-30T16:00:00.000Z' })).toBe('shown-differs');
    const other = text.replace('b', 'c');
    expect(await outcome(other, { ...extended, extension: { ...extension, text: other } })).toBe('shown-differs');
  });
});
