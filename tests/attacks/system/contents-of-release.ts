import type { BallotContent, CommentContent, Purpose } from '@leeway/ballot/protocol';
import type { PublishedRound } from '../../support/a-published-round.ts';
import { expectedRelease, type StoredRelease } from '../../support/release-rows.ts';

/** A voter whose ballot is in the release. */
export interface CountedVoter {
  readonly blockId: string;
  readonly purpose: Purpose;
  /** What the counted ballot can hold: one content, or two when one was sent and no answer came. */
  readonly possible: readonly BallotContent[];
}

/** Those who were under way when a round closed, two contents each. */
const MOST_CHOICES = 4096;

/** What of the release is not what the newest ballots give, whatever became of those without an answer. */
export function contentFaults(
  round: PublishedRound,
  release: StoredRelease,
  voters: readonly CountedVoter[],
): string[] {
  const ratings = voters.filter(({ purpose }) => purpose === 'ratings');
  const comments = voters.filter(({ purpose }) => purpose === 'comment');
  const numbers = round.blocks.map(({ id }) => comments.filter(({ blockId }) => blockId === id).length);
  const shown = new Set(release.commentGroups.flatMap(({ blockIds }) => blockIds));
  const texts = release.comments.map(({ text }) => text).sort();

  const giveFigures = (contents: readonly BallotContent[]): boolean => {
    const ofBlocks = round.blocks.map(({ id }) => contents.filter((_, index) => ratings[index]?.blockId === id));
    const { groups, commentGroups, quality } = expectedRelease(round, ofBlocks, numbers);
    const { groups: storedGroups, commentGroups: storedCommentGroups, quality: storedQuality } = release;
    return isSame([storedGroups, storedCommentGroups, storedQuality], [groups, commentGroups, quality]);
  };
  const giveTexts = (contents: readonly BallotContent[]): boolean => {
    const inGroups = contents.filter((_, index) => shown.has(comments[index]?.blockId ?? ''));
    return isSame(texts, inGroups.map((content) => (content as CommentContent).comment).sort());
  };
  return [
    ...(choicesOf(ratings).some(giveFigures) ? [] : ['other figures than the newest ballots give']),
    ...(choicesOf(comments).some(giveTexts) ? [] : ['other comments than the newest ballots hold']),
  ];
}

/** Every choice of one content for each voter. */
function choicesOf(voters: readonly CountedVoter[]): BallotContent[][] {
  const number = voters.reduce((product, { possible }) => product * possible.length, 1);
  if (number > MOST_CHOICES) throw new RangeError('too many ballots without an answer');
  return voters.reduce<BallotContent[][]>(
    (choices, { possible }) => choices.flatMap((choice) => possible.map((content) => [...choice, content])),
    [[]],
  );
}

/** PostgreSQL keeps no order of keys. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}
