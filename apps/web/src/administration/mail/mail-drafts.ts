import { computed, signal } from '@angular/core';
import { type Language, MailText, type MailingKind, type MailTextKind, wrongPlaceholder } from '@leeway/contract';
import * as z from 'zod/mini';
import type { TextKey } from '../../language/dictionary.js';

/** What is wrong with a field, in words; `name` is what can not be filled in, without its braces. */
export interface DraftProblem {
  readonly words: TextKey;
  readonly name: string;
}
export type DraftProblems = Readonly<Partial<Record<keyof MailText, DraftProblem>>>;

const MISSING: Readonly<Partial<Record<keyof MailText, TextKey>>> = {
  subject: 'mailTexts.subjectMissing',
  body: 'mailTexts.bodyMissing',
};

/** What has to be put right before a text can be used. */
export function draftProblems(kind: MailingKind, text: MailText): DraftProblems {
  const problems: Partial<Record<keyof MailText, DraftProblem>> = {};
  for (const field of ['subject', 'body', 'closing'] as const) {
    const missing = MISSING[field];
    const wrong = wrongPlaceholder(kind, text[field]);
    if (missing !== undefined && text[field].trim() === '') problems[field] = { words: missing, name: '' };
    else if (wrong !== null) problems[field] = { words: 'mailTexts.wrongField', name: wrong };
  }
  return problems;
}

export const isUsable = (kind: MailingKind, text: MailText): boolean =>
  Object.keys(draftProblems(kind, text)).length === 0 && z.safeParse(MailText, text).success;

const isSame = (a: MailText, b: MailText): boolean =>
  a.subject === b.subject && a.body === b.body && a.closing === b.closing;

/** The texts as they are kept, and what has been typed over them: changing to another mail loses nothing. */
export class MailDrafts {
  readonly #kinds = signal<readonly MailTextKind[]>([]);
  readonly #typed = signal<ReadonlyMap<string, MailText>>(new Map());

  /** Whether anything typed differs from what is kept. */
  readonly hasUnsaved = computed(() =>
    this.#kinds().some(({ kind }) => this.isUnsaved(kind, 'nl') || this.isUnsaved(kind, 'en')),
  );

  accept(kinds: readonly MailTextKind[]): void {
    this.#kinds.set(kinds);
  }

  of(kind: MailingKind, language: Language): MailText {
    return this.#typed().get(`${kind} ${language}`) ?? this.kept(kind, language).text;
  }

  kept(kind: MailingKind, language: Language): MailTextKind[Language] {
    const texts = this.#kinds().find((one) => one.kind === kind)?.[language];
    if (texts === undefined) throw new Error(`no text for ${kind}`);
    return texts;
  }

  isUnsaved(kind: MailingKind, language: Language): boolean {
    return !isSame(this.of(kind, language), this.kept(kind, language).text);
  }

  type(kind: MailingKind, language: Language, part: Partial<MailText>): void {
    const text = { ...this.of(kind, language), ...part };
    this.#typed.update((typed) => new Map(typed).set(`${kind} ${language}`, text));
  }

  /** What was typed is kept now, or given up. */
  forget(kind: MailingKind, language: Language): void {
    this.#typed.update((typed) => new Map([...typed].filter(([address]) => address !== `${kind} ${language}`)));
  }
}
