import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromBase64Url, merkleRoot } from '@leeway/ballot/protocol';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { HandIn } from '@leeway/contract';
import type { PublishedRound } from '../support/a-published-round.ts';
import { Intake } from '../support/intake.ts';
import { isClosing } from '../support/is-closing.ts';
import { expectedRelease, releaseOf, type StoredRelease } from '../support/release-rows.ts';
import { instantCredential, ratingsOf, sealed } from '../support/respondent.ts';
import { until } from '../support/until.ts';

const PAST_THE_END = 2 * 3_600_000;

let intake: Intake;

beforeAll(async () => {
  intake = await Intake.create();
  // Its clock stands still: it takes ballots as long as there is an intake.
  await intake.startBallotBox({ CLOCK_FILE: `${intake.folder}/no-clock` });
});

afterEach(async () => {
  await intake.installation.killAll('tally');
  intake.shiftClock(0);
});
afterAll(() => intake?.installation.remove());

const ratingsFor = (count: number) => Array.from({ length: count }, (_, index) => ratingsOf(1 + (index % 5)));

const aComment = (round: PublishedRound, text: string, block = 0): Promise<HandIn> =>
  sealed(round, instantCredential(round, block, 'comment'), { comment: text });

/** By block: so many ratings, and these comments. Returns the credential hashes. */
async function handInAll(
  round: PublishedRound,
  blocks: readonly { readonly ratings: number; readonly comments: readonly (string | HandIn)[] }[],
): Promise<Uint8Array[]> {
  const ballots = blocks.flatMap(({ ratings, comments }, block) => [
    ...ratingsFor(ratings).map((content) => sealed(round, instantCredential(round, block), content)),
    ...comments.map(async (comment) => (typeof comment === 'string' ? aComment(round, comment, block) : comment)),
  ]);
  const hashes: Uint8Array[] = [];
  for (const ballot of ballots) {
    const { status, body } = await intake.handIn(round, await ballot);
    expect(status).toBe(200);
    hashes.push(fromBase64Url(body.credentialHash ?? ''));
  }
  return hashes;
}

async function closed(round: PublishedRound): Promise<StoredRelease> {
  intake.shiftClock(PAST_THE_END);
  const tally = await intake.startTally();
  const release = await until(() => releaseOf(intake.database, round));
  await tally.stop();
  return release;
}

/** What the name of a comment has to be, written down a second time. */
const nameOf = ({ roundId }: PublishedRound, groupId: string, text: string, number: number): string => {
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(number);
  const round = Buffer.from(roundId.replaceAll('-', ''), 'hex');
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from('leeway/1/comment'), round, Buffer.from(groupId), counter, Buffer.from(text)]))
    .digest('hex');
};

/** The rows that a group with these texts has, by name. */
const namedIn = (round: PublishedRound, groupId: string, texts: readonly string[]): string[] =>
  texts
    .map((text, index) => {
      const number = texts.slice(0, index).filter((before) => before === text).length;
      return `${nameOf(round, groupId, text, number)} ${text}`;
    })
    .sort();

const rowsOf = ({ comments }: StoredRelease, groupId: string): string[] =>
  comments.filter((row) => row.groupId === groupId).map(({ hash, text }) => `${hash.toString('hex')} ${text}`);

describe('the comments of a round', () => {
  it('are shown in groups, in the order of their names, and can all be looked up', async () => {
    const round = await intake.publish({ headcounts: [12, 11] });
    const texts = [
      ['Geef ons de agenda.', 'Méér ruimte 😀', '<script>alert(1)</script>', '  Vaker overleg\n'],
      ["'; drop table release.releases; --", 'Nee', 'Goed zo', '$1 \\x00 %s'],
    ] as const;
    const hashes = await handInAll(
      round,
      texts.map((comments, block) => ({ ratings: 12 - block, comments })),
    );
    const release = await closed(round);
    const { commentGroups } = expectedRelease(round, [ratingsFor(12), ratingsFor(11)], [4, 4]);
    expect(release.commentGroups).toEqual(commentGroups);
    expect(commentGroups).toHaveLength(2);
    texts.forEach((ofBlock, index) => {
      const groupId = `comments:${round.blocks[index]?.id}`;
      const trimmed = ofBlock.map((text) => text.trim());
      expect(rowsOf(release, groupId)).toEqual(namedIn(round, groupId, trimmed));
    });
    expect(release.counts).toMatchObject([
      { received: 12, counted: 12, invalid: 0, comments: 4 },
      { received: 11, counted: 11, invalid: 0, comments: 4 },
    ]);
    expect(release.merkle_root).toEqual(Buffer.from(await merkleRoot(hashes)));
    expect(await intake.count('ballots.inbox', round)).toBe(0);
  });

  it('are pooled where they are few, and each is in one group', async () => {
    const round = await intake.publish({ headcounts: [12, 6, 5] });
    const [own, few, one] = [['a', 'b', 'c'], ['d', 'e'], ['f']];
    await handInAll(round, [
      { ratings: 12, comments: own },
      { ratings: 6, comments: few },
      { ratings: 5, comments: one },
    ]);
    const release = await closed(round);
    const expected = expectedRelease(round, [12, 6, 5].map(ratingsFor), [3, 2, 1]).commentGroups;
    expect(release.commentGroups).toEqual(expected);
    expect(release.comments.map(({ text }) => text).sort()).toEqual([...own, ...few, ...one]);
  });

  it('are deleted unread when they find no group, and can still be looked up', async () => {
    const round = await intake.publish({ headcounts: [12, 8] });
    const hashes = await handInAll(round, [
      { ratings: 8, comments: ['te', 'weinig', 'antwoorden'] },
      { ratings: 0, comments: [] },
    ]);
    const release = await closed(round);
    expect(release).toMatchObject({ commentGroups: [], comments: [] });
    expect(release.counts[0]).toMatchObject({ comments: 3, invalid: 0 });
    expect(release.merkle_root).toEqual(Buffer.from(await merkleRoot(hashes)));
  });

  it('leave no row at all when fewer than three of a group can be read', async () => {
    const round = await intake.publish({ headcounts: [12] });
    const spoilt = { ...(await aComment(round, 'a')), ciphertext: (await aComment(round, 'b')).ciphertext };
    const hashes = await handInAll(round, [
      { ratings: 12, comments: ['leesbaar', 'ook leesbaar', spoilt, await aComment(round, ' \t')] },
    ]);
    const release = await closed(round);
    expect(release).toMatchObject({ commentGroups: [], comments: [] });
    expect(release.counts).toMatchObject([{ received: 12, counted: 12, comments: 4, invalid: 2 }]);
    expect(release.merkle_root).toEqual(Buffer.from(await merkleRoot(hashes)));
  });

  it('are all shown when many people write the same, also in different batches', async () => {
    const round = await intake.publish({ headcounts: [12] });
    const same = Array.from({ length: 450 }, (_, index) => (index % 3 === 0 ? 'Nee.' : 'Geen opmerkingen'));
    await handInAll(round, [{ ratings: 12, comments: same }]);
    const release = await closed(round);
    const groupId = `comments:${round.blocks[0]?.id}`;
    expect(rowsOf(release, groupId)).toEqual(namedIn(round, groupId, same));
  });

  it('are the same rows when the tally is killed meanwhile and begins anew', async () => {
    const round = await intake.publish({ headcounts: [12, 11] });
    const texts = Array.from({ length: 300 }, (_, index) => `Opmerking ${index % 100}`);
    await handInAll(round, [
      { ratings: 12, comments: texts },
      { ratings: 11, comments: texts },
    ]);
    intake.shiftClock(PAST_THE_END);
    for (let cycle = 0; cycle < 4; cycle += 1) {
      const starting = intake.startTally().catch(() => null);
      const isDone = async () => (await releaseOf(intake.database, round)) !== null;
      await until(async () => (await isClosing(intake.database, round)) || (await isDone()));
      await sleep(200 + Math.random() * 300);
      await intake.installation.killAll('tally');
      await starting;
      await until(async () => !(await isClosing(intake.database, round)));
      if (!(await isDone())) expect(await intake.count('release.release_comments', round)).toBe(0);
    }
    const release = await closed(round);
    for (const { id } of round.blocks) {
      expect(rowsOf(release, `comments:${id}`)).toEqual(namedIn(round, `comments:${id}`, texts));
    }
  });
});
