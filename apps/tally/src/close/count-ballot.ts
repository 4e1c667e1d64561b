import type { BallotContent, Directory } from '@leeway/ballot/protocol';
import { UnopenableBallot, type BallotOpener } from '@leeway/ballot/server';
import { isInvalidAnswers, parseAnswers, type Questionnaire } from '@leeway/trust-model';
import type { InboxBallot } from './inbox-batches.js';
import type { RoundAccount } from './round-account.js';

/** What ballots are read with and against. */
export interface Reading {
  readonly opener: BallotOpener;
  readonly questionnaire: Questionnaire;
  readonly kind: Directory['round']['kind'];
}

/**
 * Adds one ballot to the account. What can't be opened or was not asked is counted as invalid and stops nothing: only
 * other software than ours can have made it.
 * @returns whether its credential belongs into the release: counted, or a comment
 */
export async function countBallot(reading: Reading, account: RoundAccount, ballot: InboxBallot): Promise<boolean> {
  if (!account.hasBlock(ballot.blockId)) {
    account.addStray();
    return false;
  }
  if (ballot.purpose === 'comment') {
    account.addComment(ballot.blockId);
    return true;
  }
  const content = await opened(reading.opener, ballot);
  const answers = content === null ? null : parseAnswers(reading.questionnaire, reading.kind, content);
  if (answers === null || isInvalidAnswers(answers)) {
    account.addInvalid(ballot.blockId);
    return false;
  }
  account.addCounted(ballot.blockId, answers);
  return true;
}

async function opened(opener: BallotOpener, ballot: InboxBallot): Promise<BallotContent | null> {
  try {
    return await opener.open(ballot);
  } catch (error) {
    if (error instanceof UnopenableBallot) {
      return null;
    }
    throw error;
  }
}
