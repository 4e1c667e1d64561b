import type { TallyContents } from '@leeway/trust-model';
import type { SealedBatch } from './sealed-batch.js';

/** What a thread is started with. It is the only place besides the key files where the key is; it ends with the thread. */
export interface ReaderSetup {
  /** Of the tally, base64url. */
  readonly privateKey: string;
  /** Canonical JSON. */
  readonly directory: string;
  /** Canonical JSON. */
  readonly questionnaire: string;
}

/** What a thread is told: to count ratings, to read comments, or to say what stands on its sheet. */
export type OpeningOrder =
  { readonly kind: 'count' | 'read'; readonly batch: SealedBatch } | { readonly kind: 'sheet' };

/**
 * What a thread says, in the order in which it is asked. Of ratings only which ballots were counted: answers never leave
 * the thread but as sums.
 */
export interface OpeningAnswers {
  /** Ballot by ballot, whether it is in the sums. */
  readonly count: readonly boolean[];
  /** Ballot by ballot the comment, null for one that can't be read. */
  readonly read: readonly (string | null)[];
  readonly sheet: TallyContents;
}
