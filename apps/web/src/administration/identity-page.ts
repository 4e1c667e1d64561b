import { Component, computed, effect, inject, resource, signal, viewChild } from '@angular/core';
import { ConnectionTested, type ConnectionOutcome, IdentityProviderView } from '@leeway/contract';
import { ApiClient, type ApiRequest } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { AccessParts } from './access-parts.js';
import { connectionOf, draftOf, draftProblems, type IdentityDraft, keepsSecret, wantedOf } from './identity-draft.js';

const PATH = '/api/identity-provider';
const FIELDS = ['issuer', 'clientId', 'clientSecret', 'domains'] as const;
const OUTCOMES: Readonly<Record<ConnectionOutcome, TextKey>> = {
  works: 'identity.works',
  unreachable: 'identity.unreachable',
  'no-provider': 'identity.noProvider',
  'lacks-support': 'identity.lacksSupport',
  'client-refused': 'identity.clientRefused',
};

/** With which provider the people of the organisation sign in. */
@Component({
  selector: 'lw-identity-page',
  imports: [AccessParts, ConfirmDialog, FailureNotice],
  host: { class: 'page' },
  templateUrl: './identity-page.html',
})
export class IdentityPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly loaded = resource({
    loader: ({ abortSignal }) => this.#api.get(PATH, IdentityProviderView, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.loaded.error()));
  protected readonly view = signal<IdentityProviderView | null>(null);
  protected readonly draft = signal<IdentityDraft>(draftOf(null));
  /** What was last asked of the form, and so what has to be filled in. */
  readonly #tried = signal<'nothing' | 'test' | 'save'>('nothing');
  protected readonly busy = signal<'test' | 'save' | 'remove' | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly outcome = signal<ConnectionOutcome | null>(null);
  protected readonly done = signal<TextKey | null>(null);
  protected readonly outcomes = OUTCOMES;

  protected readonly keepsSecret = computed(() => keepsSecret(this.draft(), this.view()?.provider ?? null));
  protected readonly problems = computed(() => {
    const tried = this.#tried();
    if (tried === 'nothing') return {};
    return draftProblems(this.draft(), this.view()?.provider ?? null, { domains: tried === 'save' });
  });
  private readonly passwordsDialog = viewChild<ConfirmDialog>('passwordsOff');
  private readonly removeDialog = viewChild<ConfirmDialog>('removal');

  constructor() {
    effect(() => {
      if (this.loaded.hasValue()) this.#accept(this.loaded.value());
    });
  }

  protected change(part: Partial<IdentityDraft>): void {
    this.outcome.set(null);
    this.done.set(null);
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected typed(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }

  protected async test(form: HTMLFormElement): Promise<void> {
    if (!this.#isFilledIn('test', form)) return;
    await this.#work('test', async () => {
      const json = connectionOf(this.draft());
      const { outcome } = await this.#api.ask(`${PATH}/test`, ConnectionTested, { method: 'POST', json });
      this.outcome.set(outcome);
    });
  }

  protected async ask(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    if (!this.#isFilledIn('save', form)) return;
    const turnsOff = !this.draft().passwordSignIn && this.view()?.provider?.passwordSignIn !== false;
    if (turnsOff) this.passwordsDialog()?.open();
    else await this.save();
  }

  protected async save(): Promise<void> {
    await this.#change('save', { method: 'PUT', json: wantedOf(this.draft()) }, 'identity.saved');
    this.passwordsDialog()?.close();
  }

  protected askRemoval(): void {
    this.removeDialog()?.open();
  }

  protected async remove(): Promise<void> {
    await this.#change('remove', { method: 'DELETE' }, 'identity.removed');
    this.removeDialog()?.close();
  }

  #change(what: 'save' | 'remove', request: ApiRequest, words: TextKey): Promise<void> {
    return this.#work(what, async () => {
      this.#accept(await this.#api.ask(PATH, IdentityProviderView, request));
      this.done.set(words);
    });
  }

  #accept(view: IdentityProviderView): void {
    this.view.set(view);
    this.draft.set(draftOf(view.provider));
    this.#tried.set('nothing');
  }

  #isFilledIn(what: 'test' | 'save', form: HTMLFormElement): boolean {
    this.#tried.set(what);
    const wrong = FIELDS.find((field) => this.problems()[field] !== undefined);
    if (wrong !== undefined) form.querySelector<HTMLInputElement>(`#${wrong}`)?.focus();
    return wrong === undefined;
  }

  async #work(what: 'test' | 'save' | 'remove', work: () => Promise<void>): Promise<void> {
    if (this.busy() !== null) return;
    this.busy.set(what);
    this.failure.set(null);
    this.outcome.set(null);
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
