import { Component, computed, effect, inject, resource, signal, viewChild } from '@angular/core';
import {
  type Language,
  LANGUAGES,
  type MailDraft,
  MAILING_KINDS,
  type MailingKind,
  MailTexts,
  PLACEHOLDERS_OF,
  TestMailSent,
} from '@leeway/contract';
import { ApiClient, type ApiRequest } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import type { TextKey } from '../../language/dictionary.js';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { MAIL_WORDS } from '../mail-words.js';
import { draftProblems, isUsable, MailDrafts } from './mail-drafts.js';
import { MailParts } from './mail-parts.js';
import { MailPreviewPane } from './mail-preview-pane.js';
import { MailTextForm } from './mail-text-form.js';

const PATH = '/api/mail/texts';
type Work = 'save' | 'back' | 'test';

/** Where an administrator writes what the mails say. */
@Component({
  selector: 'lw-mail-texts-page',
  imports: [ConfirmDialog, FailureNotice, MailParts, MailPreviewPane, MailTextForm],
  host: { class: 'page', '(window:beforeunload)': 'warn($event)' },
  templateUrl: './mail-texts-page.html',
})
export class MailTextsPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly loaded = resource({ loader: ({ abortSignal }) => this.#api.get(PATH, MailTexts, abortSignal) });
  protected readonly loadFailure = computed(() => asFailure(this.loaded.error()));
  protected readonly drafts = new MailDrafts();
  protected readonly kept = signal<MailTexts | null>(null);
  protected readonly kind = signal<MailingKind>('welcome');
  protected readonly language = signal<Language>(inject(LanguageStore).active());
  protected readonly busy = signal<Work | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly done = signal<{ readonly words: TextKey; readonly to: string } | null>(null);

  protected readonly kinds = MAILING_KINDS;
  protected readonly languages = LANGUAGES;
  protected readonly kindWords = MAIL_WORDS;
  protected readonly languageWords = { nl: 'mailTexts.dutch', en: 'mailTexts.english' } as const;
  protected readonly value = computed(() => this.drafts.of(this.kind(), this.language()));
  protected readonly problems = computed(() => draftProblems(this.kind(), this.value()));
  protected readonly draft = computed((): MailDraft | null => {
    const [kind, language, text] = [this.kind(), this.language(), this.value()];
    return isUsable(kind, text) ? { kind, language, text } : null;
  });
  protected readonly isSameForAll = computed(() => !PLACEHOLDERS_OF[this.kind()].includes('firstName'));
  private readonly form = viewChild(MailTextForm);
  private readonly backDialog = viewChild.required<ConfirmDialog>('backDialog');

  constructor() {
    effect(() => {
      if (this.loaded.hasValue()) this.#accept(this.loaded.value());
    });
  }

  /** Asked when somebody goes to another page. */
  mayLeave(): boolean {
    return !this.drafts.hasUnsaved() || window.confirm(this.text.say('mailTexts.leave'));
  }

  /** Asked when somebody closes the tab. */
  protected warn(event: BeforeUnloadEvent): void {
    if (this.drafts.hasUnsaved()) event.preventDefault();
  }

  protected choose(kind: MailingKind, language: Language): void {
    this.kind.set(kind);
    this.language.set(language);
    this.failure.set(null);
    this.done.set(null);
  }

  /** The mark of a kind: something in one of its languages is the organisation's own, or not saved. */
  protected markOf(kind: MailingKind, languages: readonly Language[] = LANGUAGES): TextKey | null {
    if (languages.some((language) => this.drafts.isUnsaved(kind, language))) return 'mailTexts.unsaved';
    return languages.some((language) => this.drafts.kept(kind, language).isChanged) ? 'mailTexts.changed' : null;
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const draft = this.draft();
    if (draft === null) return this.form()?.focusProblem();
    await this.#change('save', { method: 'PUT', json: draft.text }, 'mailTexts.saved');
  }

  protected askBack(): void {
    this.backDialog().open();
  }

  protected async back(): Promise<void> {
    await this.#change('back', { method: 'DELETE' }, 'mailTexts.backDone');
    this.backDialog().close();
  }

  protected async test(): Promise<void> {
    const draft = this.draft();
    if (draft === null) return this.form()?.focusProblem();
    await this.#work('test', async () => {
      const { to } = await this.#api.ask(`${PATH}/test`, TestMailSent, { method: 'POST', json: draft });
      this.done.set({ words: 'mailTexts.tested', to });
    });
  }

  #change(what: Work, request: ApiRequest, words: TextKey): Promise<void> {
    const [kind, language] = [this.kind(), this.language()];
    return this.#work(what, async () => {
      this.#accept(await this.#api.ask(`${PATH}/${kind}/${language}`, MailTexts, request));
      this.drafts.forget(kind, language);
      this.done.set({ words, to: '' });
    });
  }

  #accept(texts: MailTexts): void {
    this.drafts.accept(texts.kinds);
    this.kept.set(texts);
  }

  async #work(what: Work, work: () => Promise<void>): Promise<void> {
    if (this.busy() !== null) return;
    this.busy.set(what);
    this.failure.set(null);
    this.done.set(null);
    try {
      await work();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(null);
    }
  }
}
