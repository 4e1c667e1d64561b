import { addDays, dayOf, instantOf, type BlockPlanView, type LaunchRound } from '@leeway/contract';
import { defaultReminderDays, within } from './reminder-days.js';

const DAYS_BEFORE_OPENING = 3;
const DAYS_OPEN = 14;

/** A round as it stands in the form; times as the organisation's clock shows them. */
export interface RoundDraft {
  readonly name: string;
  readonly kind: LaunchRound['kind'];
  readonly opensAt: string;
  readonly closesAt: string;
  /** The public key of the works council; empty when the installation keeps the key. */
  readonly trusteeKey: string;
  /** Days before that of closing; null as long as nobody has chosen: halfway, and two days before. */
  readonly reminderDays: readonly number[] | null;
  /** Units whose people draw cards, and with them everybody in the same group. */
  readonly cardUnitIds: readonly string[];
  /** Groups put together on purpose, each by a unit of it. */
  readonly joins: readonly (readonly string[])[];
}

/** A P-256 point of 65 bytes, beginning with 4, as base64url. Whether it is on the curve, the server checks. */
const PUBLIC_KEY = /^B[A-P][\w-]{84}[AEIMQUYcgkosw048]$/;

/**
 * Dates that suit most rounds: collecting begins at launch, answering three days later at eight in the morning, and it
 * goes on for two weeks, until five in the afternoon.
 */
export function defaultDates(now: Date, timeZone: string): { readonly opensAt: string; readonly closesAt: string } {
  const opensOn = addDays(dayOf(now, timeZone), DAYS_BEFORE_OPENING);
  const closesOn = addDays(opensOn, DAYS_OPEN);
  return { opensAt: `${opensOn}T08:00`, closesAt: `${closesOn}T17:00` };
}

/** Names of the texts that say what is wrong, per field; empty when the round can be launched. */
export interface DraftProblems {
  readonly name?: 'newRound.nameMissing';
  readonly opensAt?: 'newRound.opensMissing' | 'newRound.opensPast';
  readonly closesAt?: 'newRound.closesMissing' | 'newRound.closesBeforeOpens';
  readonly trusteeKey?: 'newRound.trusteeWrong';
}

export function problemsOf(draft: RoundDraft, timeZone: string, now: Date): DraftProblems {
  const opensAt = instantOf(draft.opensAt, timeZone);
  const closesAt = instantOf(draft.closesAt, timeZone);
  const trusteeKey = draft.trusteeKey.trim();
  return {
    ...(draft.name.trim() === '' && { name: 'newRound.nameMissing' }),
    ...(opensAt === null ? { opensAt: 'newRound.opensMissing' } : opensAt <= now && { opensAt: 'newRound.opensPast' }),
    ...(closesAt === null
      ? { closesAt: 'newRound.closesMissing' }
      : opensAt !== null && closesAt <= opensAt && { closesAt: 'newRound.closesBeforeOpens' }),
    ...(trusteeKey !== '' && !PUBLIC_KEY.test(trusteeKey) && { trusteeKey: 'newRound.trusteeWrong' }),
  };
}

/** Those that were chosen, or the usual ones. */
export function reminderDaysOf(draft: RoundDraft): readonly number[] {
  return draft.reminderDays ?? defaultReminderDays(draft);
}

/** The draft as it is sent, for the groups of a plan: a unit that is in none any more is left out. Only without problems. */
export function launchOf(
  draft: RoundDraft,
  { planHash, blocks }: Pick<BlockPlanView, 'planHash' | 'blocks'>,
  timeZone: string,
): LaunchRound | null {
  const opensAt = instantOf(draft.opensAt, timeZone);
  const closesAt = instantOf(draft.closesAt, timeZone);
  const trusteeKey = draft.trusteeKey.trim();
  if (opensAt === null || closesAt === null) return null;
  const cardUnitIds = blocks.flatMap((block) => block.groupUnitIds).filter((id) => draft.cardUnitIds.includes(id));
  return {
    name: draft.name.trim(),
    kind: draft.kind,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    planHash,
    reminderDays: within(draft, reminderDaysOf(draft)),
    ...(trusteeKey !== '' && { trusteeKey }),
    ...(cardUnitIds.length > 0 && { cardUnitIds }),
    ...(draft.joins.length > 0 && { joins: draft.joins.map((join) => [...join]) }),
  };
}
