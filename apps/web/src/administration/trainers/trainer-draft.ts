import type { Language, TrainerAccessView, TrainerInvitation, TrainerScope } from '@leeway/contract';

/** What is typed and ticked to let a trainer in, or to change what they may look at. */
export interface TrainerDraft {
  readonly email: string;
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
  readonly language: Language;
  readonly endsOn: string;
  readonly unitIds: ReadonlySet<string>;
}

export type TrainerField = 'email' | 'firstName' | 'lastName' | 'endsOn' | 'unitIds';

const NOTHING = { email: '', firstName: '', infix: '', lastName: '', endsOn: '' };

export function newTrainer(language: Language): TrainerDraft {
  return { ...NOTHING, language, unitIds: new Set() };
}

/** Of an access that is there, of which only units and end can change. */
export function draftOf({ endsOn, unitIds }: TrainerAccessView): TrainerDraft {
  return { ...NOTHING, language: 'nl', endsOn, unitIds: new Set(unitIds) };
}

/** What still has to be filled in, in the order of the form. */
export function missingIn(draft: TrainerDraft, isNew: boolean): readonly TrainerField[] {
  const typed: readonly TrainerField[] = isNew ? ['firstName', 'lastName', 'email', 'endsOn'] : ['endsOn'];
  const empty = typed.filter((field) => field !== 'unitIds' && draft[field as 'email'].trim() === '');
  return draft.unitIds.size === 0 ? [...empty, 'unitIds'] : empty;
}

export function scopeOf({ endsOn, unitIds }: TrainerDraft): TrainerScope {
  return { endsOn, unitIds: [...unitIds] };
}

export function invitationOf(draft: TrainerDraft): TrainerInvitation {
  const { email, firstName, infix, lastName, language } = draft;
  return { ...scopeOf(draft), email, firstName, infix, lastName, language };
}
