import type { AgreementDraft, AgreementView, Localised, ProposedActionView } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';

/** What an agreement can be about, in the words of the playbook. */
export interface AgreementTopic {
  readonly actionId: string;
  readonly title: Localised;
  /** The statement of the follow-up. */
  readonly check: Localised;
}

/** A field of the form that can be wrong. */
export type AgreementField = keyof AgreementDraft;

/** What is wrong with a draft, by field; empty when it can be sent. */
export type AgreementProblems = Readonly<Partial<Record<AgreementField, TextKey>>>;

/** Something that was agreed has a day within this many years. */
const YEARS_AHEAD = 2;

/** The last day that can be agreed on, seen from a day. */
export function lastDayFrom(today: string): string {
  const last = new Date(`${today}T12:00:00Z`);
  last.setUTCFullYear(last.getUTCFullYear() + YEARS_AHEAD);
  return last.toISOString().slice(0, 10);
}

/** The earliest day that the form takes: today, or the day that was agreed on already, which may have passed. */
export function firstDayFor(agreed: string | null, today: string): string {
  return agreed !== null && agreed < today ? agreed : today;
}

/** @param agreed the day that was agreed on already; null for a new agreement */
export function problemsIn(draft: AgreementDraft, today: string, agreed: string | null): AgreementProblems {
  const due = dueProblem(draft.dueOn, today, agreed);
  return {
    ...(draft.actionId === '' ? { actionId: 'agreements.needAction' as const } : {}),
    ...(draft.owner.trim() === '' ? { owner: 'agreements.needOwner' as const } : {}),
    ...(due === null ? {} : { dueOn: due }),
  };
}

/** What the form can be about: the proposals, and what the agreement is about already. */
export function topicsFor(
  proposals: readonly ProposedActionView[],
  agreement: AgreementView | null,
): readonly AgreementTopic[] {
  if (agreement === null || proposals.some(({ actionId }) => actionId === agreement.actionId)) return proposals;
  return [agreement, ...proposals];
}

/** A round has asked the team about it, or is asking: what it is about does not change any more. */
export function isAsked({ followUp }: AgreementView): boolean {
  return followUp.status === 'being-asked' || followUp.status === 'answered';
}

function dueProblem(dueOn: string, today: string, agreed: string | null): TextKey | null {
  if (dueOn === agreed) return null;
  if (dueOn === '' || dueOn < today) return 'agreements.needDue';
  return dueOn > lastDayFrom(today) ? 'agreements.dueTooFar' : null;
}
