import type { Directory } from '@leeway/ballot/protocol';
import type { Questionnaire } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import type { RoundRef } from '../round-ref.js';
import type { ClosingProgress } from './closing-progress.js';
import type { RoundAccount } from './round-account.js';

/** A closing under way: one transaction, in which everything happens or nothing. */
export interface Closing {
  readonly transaction: EntityManager;
  readonly round: RoundRef;
  readonly directory: Directory;
  readonly questionnaire: Questionnaire;
  readonly account: RoundAccount;
  readonly progress: ClosingProgress;
}
