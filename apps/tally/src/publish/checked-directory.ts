import { createHash } from 'node:crypto';
import { InvalidDirectory, canonicalJson, parseDirectory, type Directory } from '@leeway/ballot/protocol';
import { askedMeasures, computeRelease, followUpsOf, type BlockTally } from '@leeway/trust-model';
import type { RoundRef } from '../round-ref.js';
import { fitsIntoBallots } from './longest-ballot.js';
import { InvalidFollowUps, readQuestionnaire, requireAllAsked } from './read-questionnaire.js';
import { InvalidOwnItems } from './require-own-items.js';

/** A directory that the tally will not publish: it could not close the round in the way the directory promises. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  readonly code: string;

  constructor(code: string) {
    super(`the directory is refused: ${code}`);
    this.code = code;
  }
}

/**
 * Reads a directory that the api wants published, and checks everything that closing will rely on.
 * @param ownKey the public key that this tally made for the round, null if it made none
 * @throws PublicationRefused
 */
export function checkedDirectory(
  round: RoundRef,
  directoryText: string,
  questionnaireText: string,
  ownKey: string | null,
): Directory {
  const directory = parsed(directoryText);
  if (directory.organisation.id !== round.organisationId || directory.round.id !== round.roundId) {
    throw new PublicationRefused('another-round');
  }
  requireRightKey(directory, ownKey);
  if (createHash('sha256').update(questionnaireText).digest('hex') !== directory.questionnaire.sha256) {
    throw new PublicationRefused('another-questionnaire');
  }
  requireClosable(directory, questionnaireText);
  return directory;
}

function parsed(directoryText: string): Directory {
  try {
    return parseDirectory(directoryText);
  } catch (error) {
    throw error instanceof InvalidDirectory ? new PublicationRefused('invalid-directory') : error;
  }
}

/**
 * What the directory says of the key has to be so. Where the installation is said to hold it, ballots are sealed to the
 * key that lies here, and to nobody else's; where a trustee is, there is no key here that could open anything.
 */
function requireRightKey({ tallyKey, tallyKeyHeldBy }: Directory, ownKey: string | null): void {
  if (tallyKeyHeldBy === 'trustee') {
    if (ownKey !== null) {
      throw new PublicationRefused('key-is-not-the-trustees-alone');
    }
    return;
  }
  if (ownKey === null) {
    throw new PublicationRefused('no-tally-key');
  }
  if (tallyKey !== ownKey) {
    throw new PublicationRefused('another-tally-key');
  }
}

/** Closes the round on trial, to find out now, and not after weeks of answers, that it can't be done. */
function requireClosable(
  { round, thresholds, units, blocks, notAsked = [] }: Directory,
  questionnaireText: string,
): void {
  try {
    const questionnaire = readQuestionnaire(questionnaireText);
    if (canonicalJson(questionnaire) !== questionnaireText) {
      throw new PublicationRefused('questionnaire-not-canonical');
    }
    requireAllAsked(questionnaire, blocks);
    if (!fitsIntoBallots(questionnaire, round.kind, blocks)) {
      throw new PublicationRefused('ballots-too-long');
    }
    const tallies = new Map(
      blocks.map(({ id, headcount, groupUnitIds }) => {
        const asked = askedMeasures(questionnaire, round.kind, followUpsOf(questionnaire, groupUnitIds));
        return [id, tallyOfAll(headcount, asked)];
      }),
    );
    const comments = new Map(blocks.map(({ id, headcount }) => [id, headcount]));
    const sums = { tallies, products: {}, comments, hasShownQuality: false };
    computeRelease({ questionnaire, kind: round.kind, thresholds, units, blocks, notAsked, ...sums });
  } catch (error) {
    if (error instanceof PublicationRefused) {
      throw error;
    }
    if (error instanceof InvalidOwnItems) {
      throw new PublicationRefused('invalid-own-items');
    }
    throw new PublicationRefused(error instanceof InvalidFollowUps ? 'invalid-follow-ups' : 'not-closable');
  }
}

/** What it looks like when everybody answers everything with 3; scores are for quality figures, which can do without. */
function tallyOfAll(headcount: number, asked: ReturnType<typeof askedMeasures>): BlockTally {
  return {
    respondents: headcount,
    measures: Object.fromEntries(asked.map((id) => [id, { n: headcount, sum: 3 * headcount }])),
    scores: {},
  };
}
