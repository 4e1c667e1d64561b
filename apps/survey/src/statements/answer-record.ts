import type { RoundRef } from '../round/round-link.js';
import { NO_ANSWERS, type Answers } from './answers.js';

/** What this device keeps of a filled-in questionnaire. */
export interface AnswerRecord {
  answers: Answers;
  /** The screen that was last open, counted from 0; null before the first. */
  position: number | null;
  movesOnByItself: boolean;
  roundName: string;
}

export function emptyAnswerRecord(roundName: string): AnswerRecord {
  return { answers: NO_ANSWERS, position: null, movesOnByItself: true, roundName };
}

export function answerEntry(ref: RoundRef): string {
  return `${ref.organisationId}/${ref.roundId}/answers`;
}
