import { canonicalJson } from './canonical-json.js';
import type { Purpose } from './credential.js';

/** How decisions in one area are taken now and how the person wants them taken; a skipped side is absent. */
export interface DelegationAnswer {
  current?: number;
  wanted?: number;
}

/** Answers by item id; a skipped item, or "I can't say", is absent. A pulse has no `delegation`. */
export interface RatingsContent {
  ratings: Record<string, number>;
  delegation?: Record<string, DelegationAnswer>;
}

export interface CommentContent {
  comment: string;
}

export type BallotContent = RatingsContent | CommentContent;

/** A content that has not the shape of its purpose. Whether it fits a questionnaire is not decided here. */
export class InvalidBallotContent extends Error {
  override readonly name = 'InvalidBallotContent';
  readonly code = 'invalid-ballot-content';
}

/** The purpose a content belongs to. */
export function purposeOfContent(content: BallotContent): Purpose {
  return 'comment' in content ? 'comment' : 'ratings';
}

/**
 * The text to seal. Canonical, because the order of keys would tell in which order somebody answered.
 * @throws InvalidBallotContent for a wrong shape or text with lone surrogates
 */
export function encodeBallotContent(content: BallotContent): string {
  requireShape(purposeOfContent(content), content);
  try {
    return canonicalJson(content);
  } catch {
    throw new InvalidBallotContent('the content has no canonical JSON');
  }
}

/**
 * Reads the text of an opened ballot.
 * @throws InvalidBallotContent for text that is not JSON, another shape, or keys that are not known
 */
export function decodeBallotContent(purpose: Purpose, text: string): BallotContent {
  const content = parseJson(text);
  requireShape(purpose, content);
  return content;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidBallotContent('the content is not JSON');
  }
}

function requireShape(purpose: Purpose, content: unknown): asserts content is BallotContent {
  if (purpose === 'comment' ? !isCommentContent(content) : !isRatingsContent(content)) {
    throw new InvalidBallotContent(`not the content of a ballot for ${purpose}`);
  }
}

function isCommentContent(content: unknown): content is CommentContent {
  return isRecord(content) && hasOnly(content, ['comment']) && typeof content['comment'] === 'string';
}

function isRatingsContent(content: unknown): content is RatingsContent {
  if (!isRecord(content) || !hasOnly(content, ['ratings', 'delegation'])) {
    return false;
  }
  const { ratings, delegation } = content;
  const isDelegation =
    delegation === undefined || (isRecord(delegation) && Object.values(delegation).every(isDelegationAnswer));
  return isRecord(ratings) && Object.values(ratings).every(Number.isSafeInteger) && isDelegation;
}

function isDelegationAnswer(answer: unknown): answer is DelegationAnswer {
  return (
    isRecord(answer) &&
    hasOnly(answer, ['current', 'wanted']) &&
    Object.values(answer).every((side) => side === undefined || Number.isSafeInteger(side))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(record: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(record).every((key) => keys.includes(key));
}
