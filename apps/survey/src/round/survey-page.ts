import type { CollectionFailure } from '../credential/collect-credentials.js';

/** Why answering can't start or go on. Each has a page that says what to do. */
export type StopReason =
  | Exclude<CollectionFailure, 'unreachable'>
  | 'damaged-link'
  | 'unknown-round'
  | 'ballot-box-unreachable'
  | 'questionnaire-differs'
  | 'no-storage'
  | 'no-crypto'
  | 'other-person';

/** What is on the screen. */
export type SurveyPage =
  | { name: 'loading' }
  | { name: 'start' }
  | { name: 'card' }
  | { name: 'stopped'; reason: StopReason }
  | { name: 'promise' }
  | { name: 'step'; index: number }
  | { name: 'check' }
  | { name: 'later' }
  | { name: 'waiting' }
  | { name: 'receipt' }
  | { name: 'closed' };

/** Pages between which the browser's own back button goes. */
export function isSurveyPage(state: unknown): state is SurveyPage {
  return typeof state === 'object' && state !== null && 'name' in state;
}
