import type { MailingKind } from '@leeway/contract';
import type { LaunchState } from '../../rounds/round-state.js';

/** Whether a mail of a round still says something true: an invitation until it closes, that it was stopped once it is. */
export function canBeSentAgain(
  kind: MailingKind,
  { state, closesAt }: { readonly state: LaunchState; readonly closesAt: Date },
  now: Date,
): boolean {
  return now < closesAt && state === (kind === 'stopped' ? 'stopped' : 'launched');
}
