import { Component, computed, effect, inject, linkedSignal, resource, signal } from '@angular/core';
import { AUDIT_KINDS, type AuditEntry, type AuditKind, AuditPage as Page } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { AUDIT_WORDS, auditSentence } from './audit-sentences.js';

/** What administrators did, for them and for who keeps an eye on them. */
@Component({
  selector: 'lw-audit-page',
  imports: [FailureNotice],
  host: { class: 'page' },
  templateUrl: './audit-page.html',
})
export class AuditPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly kinds = AUDIT_KINDS.map((kind) => ({ kind, name: AUDIT_WORDS[kind].name }));
  protected readonly kind = signal<AuditKind | null>(null);
  /** The end of what is shown, from where the page that is asked for goes on. */
  readonly #before = linkedSignal<AuditKind | null, string | null>({ source: this.kind, computation: () => null });
  protected readonly shown = signal<readonly AuditEntry[] | null>(null);
  protected readonly next = signal<string | null>(null);

  protected readonly page = resource({
    params: () => ({ kind: this.kind(), before: this.#before() }),
    loader: async ({ params, abortSignal }) => ({
      params,
      answer: await this.#api.get(pathOf(params), Page, abortSignal),
    }),
  });
  protected readonly failure = computed(() => asFailure(this.page.error()));

  constructor() {
    effect(() => {
      if (!this.page.hasValue()) return;
      const { params, answer } = this.page.value();
      this.shown.update((shown) => (params.before === null ? answer.entries : [...(shown ?? []), ...answer.entries]));
      this.next.set(answer.before);
    });
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.shown.set(null);
    this.next.set(null);
    this.kind.set(AUDIT_KINDS.find((kind) => kind === value) ?? null);
  }

  protected older(): void {
    this.#before.set(this.next());
  }

  protected sentence(entry: AuditEntry): string {
    return auditSentence(entry, this.text);
  }
}

function pathOf({ kind, before }: { kind: AuditKind | null; before: string | null }): string {
  const query = new URLSearchParams();
  if (kind !== null) query.set('kind', kind);
  if (before !== null) query.set('before', before);
  return `/api/audit?${query.toString()}`;
}
