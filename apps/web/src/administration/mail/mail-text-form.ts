import { Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import {
  MAX_MAIL_BODY,
  MAX_MAIL_CLOSING,
  MAX_MAIL_SUBJECT,
  type MailingKind,
  type MailPlaceholder,
  type MailText,
  PLACEHOLDERS_OF,
} from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import type { DraftProblems } from './mail-drafts.js';

const NAMES: Readonly<Record<MailPlaceholder, TextKey>> = {
  firstName: 'mailTexts.firstName',
  organisationName: 'mailTexts.organisationName',
  roundName: 'mailTexts.roundName',
  opensAt: 'mailTexts.opensAt',
  closesAt: 'mailTexts.closesAt',
};

type Field = keyof MailText;
type Typed = HTMLInputElement | HTMLTextAreaElement;

/** Subject, text and closing of a mail, with what can be inserted where one types. */
@Component({
  selector: 'lw-mail-text-form',
  templateUrl: './mail-text-form.html',
})
export class MailTextForm {
  protected readonly text = inject(Texts);
  readonly kind = input.required<MailingKind>();
  /** Of the text, which need not be that of the page. */
  readonly language = input.required<string>();
  readonly value = input.required<MailText>();
  readonly problems = input.required<DraftProblems>();
  readonly changed = output<Partial<MailText>>();

  protected readonly names = NAMES;
  protected readonly limits = { subject: MAX_MAIL_SUBJECT, body: MAX_MAIL_BODY, closing: MAX_MAIL_CLOSING };
  protected readonly placeholders = computed(() => PLACEHOLDERS_OF[this.kind()]);
  private readonly subjectField = viewChild.required<ElementRef<HTMLInputElement>>('subject');
  private readonly bodyField = viewChild.required<ElementRef<HTMLTextAreaElement>>('body');
  private readonly closingField = viewChild.required<ElementRef<HTMLTextAreaElement>>('closing');
  #last: Field = 'body';

  protected typed(field: Field, event: Event): void {
    this.#last = field;
    this.changed.emit({ [field]: (event.target as Typed).value });
  }

  protected remember(field: Field): void {
    this.#last = field;
  }

  /** Puts it where the cursor was, which stays behind it. */
  protected insert(name: MailPlaceholder): void {
    const field = this.#last;
    const element = this.#element(field);
    element.focus();
    element.setRangeText(`{{${name}}}`, element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
    this.changed.emit({ [field]: element.value });
  }

  /** The first field in which something is wrong. */
  focusProblem(): void {
    const wrong = (['subject', 'body', 'closing'] as const).find((field) => this.problems()[field] !== undefined);
    if (wrong !== undefined) this.#element(wrong).focus();
  }

  #element(field: Field): Typed {
    const fields = { subject: this.subjectField, body: this.bodyField, closing: this.closingField };
    return fields[field]().nativeElement;
  }
}
