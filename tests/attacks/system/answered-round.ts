import { randomBytes, randomInt } from 'node:crypto';
import { fromBase64Url, toHex, type BallotContent, type Purpose } from '@leeway/ballot/protocol';
import type { HandIn } from '@leeway/contract';
import { itemsOf, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import type { PublishedRound } from '../../support/a-published-round.ts';
import type { Intake } from '../../support/intake.ts';
import { instantCredential, sealed } from '../../support/respondent.ts';
import { until } from '../../support/until.ts';
import type { Query, Reading } from './rows-in-order.ts';

const PAST_THE_END = 2 * 3_600_000;
/** More than PostgreSQL keeps in a row, random so that it can't be made shorter, and less than a ballot may hold. */
const LONG_COMMENT_BYTES = 2_700;
const MARK = /mark-[0-9a-f]{24}/;
const ITEMS = itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse');

/** A ballot that was acknowledged. */
export interface Arrived {
  /** Hexadecimal. */
  readonly credentialHash: string;
  readonly blockId: string;
  readonly purpose: Purpose;
  readonly content: BallotContent;
}

/** A round with all that was handed in, in the order in which it was acknowledged. */
export interface AnsweredRound {
  readonly round: PublishedRound;
  readonly arrived: readonly Arrived[];
}

export interface Participation {
  readonly blocks: number;
  /** Ballots with ratings, and ballots with a comment, in each block. */
  readonly ratings: number;
  readonly comments: number;
}

export function randomRatings(): BallotContent {
  return { ratings: Object.fromEntries(ITEMS.map(({ id }) => [id, randomInt(1, 6)])) };
}

/** Every second one is so long that PostgreSQL keeps it apart from its row. */
export function randomComment(): BallotContent {
  const padding = randomInt(2) === 0 ? '' : ` ${randomBytes(LONG_COMMENT_BYTES).toString('base64')}`;
  return { comment: `mark-${randomBytes(12).toString('hex')}${padding}` };
}

/** Everybody hands in, one after the other and all blocks mixed, so that there is one order and it is known. */
export async function answeredRound(intake: Intake, participation: Participation): Promise<AnsweredRound> {
  const { blocks, ratings, comments } = participation;
  const round = await intake.publish({ headcounts: Array.from({ length: blocks }, () => Math.max(ratings, 5)) });
  const wanted = Array.from({ length: blocks }, (_, block) => [
    ...Array.from({ length: ratings }, () => ({ block, purpose: 'ratings' as const, content: randomRatings() })),
    ...Array.from({ length: comments }, () => ({ block, purpose: 'comment' as const, content: randomComment() })),
  ]).flat();
  const mixed = wanted.map((ballot) => [Math.random(), ballot] as const).sort(([one], [other]) => one - other);
  const ballots = await Promise.all(
    mixed.map(async ([, { block, purpose, content }]) => {
      const credential = instantCredential(round, block, purpose);
      return { purpose, content, blockId: credential.scope.blockId, body: await sealed(round, credential, content) };
    }),
  );
  const arrived: Arrived[] = [];
  for (const { body, ...ballot } of ballots) {
    arrived.push({ ...ballot, credentialHash: await acknowledged(intake, round, body) });
  }
  return { round, arrived };
}

async function acknowledged(intake: Intake, round: PublishedRound, body: HandIn): Promise<string> {
  const answer = await intake.handIn(round, body);
  if (answer.status !== 200) throw new Error(`a ballot was refused: ${answer.status}`);
  return toHex(fromBase64Url(answer.body.credentialHash ?? ''));
}

export async function isReleased(query: Query, { roundId }: { roundId: string }): Promise<boolean> {
  return (await query('select 1 from release.releases where round_id = $1', [roundId])).length > 0;
}

/** The real tally closes the rounds that are over. */
export async function closeRounds(intake: Intake, ...rounds: readonly PublishedRound[]): Promise<void> {
  intake.shiftClock(PAST_THE_END);
  const tally = await intake.startTally();
  for (const round of rounds) await until(() => isReleased(intake.database.query, round));
  await tally.stop();
  intake.shiftClock(0);
}

/** What tells a comment from all others, wherever it stands. */
export const markOf = (text: string): string | null => MARK.exec(text)?.[0] ?? null;

/** Finds what a row is about by the credential hash, the mark of a comment, or the ids of blocks in it. */
export function readingOf({ arrived }: AnsweredRound): Reading {
  const credentials = new Map(arrived.map(({ credentialHash }, index) => [credentialHash, index]));
  const marks = new Map<string, number>();
  const firstOfBlock = new Map<string, number>();
  for (const [index, { blockId, content }] of arrived.entries()) {
    const mark = markOf(JSON.stringify(content));
    if (mark !== null) marks.set(mark, index);
    if (!firstOfBlock.has(blockId)) firstOfBlock.set(blockId, index);
  }
  const find = (row: string, pattern: RegExp, among: ReadonlyMap<string, number>): number[] =>
    (row.match(pattern) ?? []).flatMap((text) => among.get(text) ?? []);
  return (row) => {
    const [credential] = find(row, /[0-9a-f]{64}/g, credentials);
    const [comment] = find(row, new RegExp(MARK, 'g'), marks);
    const blocks = find(row, /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, firstOfBlock);
    if (credential !== undefined && comment !== undefined) return { about: 'both', arrival: comment };
    if (credential !== undefined) return { about: 'credential', arrival: credential };
    if (comment !== undefined) return { about: 'comment', arrival: comment };
    return blocks.length > 0 ? { about: 'block', arrival: Math.min(...blocks) } : null;
  };
}
