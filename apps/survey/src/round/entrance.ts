import type { IntakeState } from '@leeway/contract';
import type { SurveyPage } from './survey-page.js';

/** What decides where somebody who comes, or comes back, begins. */
export interface Arrival {
  state: IntakeState['state'];
  /** Number of screens with something to answer. */
  steps: number;
  /** The screen that was last open; null before the first. */
  position: number | null;
  /** Sealed as it stands now, whether it has arrived or not. */
  isHandedIn: boolean;
  isWaiting: boolean;
  isForLater: boolean;
}

export function entrance(arrival: Arrival): SurveyPage {
  const { state, steps, position, isHandedIn, isWaiting, isForLater } = arrival;
  if (state === 'closed') {
    return { name: 'closed' };
  }
  if (isHandedIn) {
    return { name: isWaiting ? 'waiting' : 'receipt' };
  }
  if (isForLater) {
    return { name: 'later' };
  }
  if (state === 'not-yet-open' || position === null) {
    return { name: 'promise' };
  }
  return position >= steps ? { name: 'check' } : { name: 'step', index: position };
}
