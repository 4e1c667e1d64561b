import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  linkedSignal,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { TrainerAccesses, type TrainerAccessView } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { AccessParts } from '../access-parts.js';
import { invitationOf, scopeOf, type TrainerDraft } from './trainer-draft.js';
import { TrainerForm } from './trainer-form.js';

/** What the form is about: somebody new, under an id that stays the same however often it is sent, or who has access. */
type Open = { readonly accessId: string; readonly access: TrainerAccessView | null };

interface Done {
  readonly key: TextKey;
  readonly name: string;
}

/** Who may look at what as a trainer, until when. */
@Component({
  selector: 'lw-trainers-page',
  imports: [AccessParts, ConfirmDialog, FailureNotice, TrainerForm],
  host: { class: 'page' },
  templateUrl: './trainers-page.html',
})
export class TrainersPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #injector = inject(Injector);

  protected readonly loaded = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/trainers', TrainerAccesses, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.loaded.error()));
  protected readonly accesses = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly now = computed(() => this.accesses()?.trainers.filter(({ state }) => state !== 'ended') ?? []);
  protected readonly before = computed(() => this.accesses()?.trainers.filter(({ state }) => state === 'ended') ?? []);
  protected readonly open = signal<Open | null>(null);
  protected readonly ending = signal<TrainerAccessView | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly done = signal<Done | null>(null);
  private readonly dialog = viewChild.required(ConfirmDialog);
  private readonly inviteButton = viewChild<ElementRef<HTMLButtonElement>>('inviteButton');

  protected invite(): void {
    this.show({ accessId: crypto.randomUUID(), access: null });
  }

  protected show(open: Open | null): void {
    this.open.set(open);
    this.failure.set(null);
    this.done.set(null);
  }

  protected close(): void {
    this.show(null);
    afterNextRender(() => this.inviteButton()?.nativeElement.focus(), { injector: this.#injector });
  }

  protected unitsOf({ unitIds }: TrainerAccessView): string {
    const names = (this.accesses()?.units ?? []).filter(({ unitId }) => unitIds.includes(unitId));
    return this.text.list(names.map(({ name }) => name));
  }

  protected askToEnd(access: TrainerAccessView): void {
    this.show(null);
    this.ending.set(access);
    this.dialog().open();
  }

  protected async save(draft: TrainerDraft): Promise<void> {
    const open = this.open();
    if (open === null) return;
    const { accessId, access } = open;
    const path = `/api/trainers/${accessId}`;
    if (access === null) await this.#change('PUT', path, invitationOf(draft));
    else await this.#change('PUT', `${path}/scope`, scopeOf(draft));
    if (this.failure() !== null) return;
    const name = this.accesses()?.trainers.find((one) => one.accessId === accessId)?.name ?? '';
    this.close();
    this.done.set({ key: access === null ? 'trainers.didInvite' : 'trainers.didChange', name });
  }

  protected async end(): Promise<void> {
    const access = this.ending();
    if (access === null) return;
    await this.#change('DELETE', `/api/trainers/${access.accessId}`);
    this.dialog().close();
    if (this.failure() === null) this.done.set({ key: 'trainers.didEnd', name: access.name });
  }

  async #change(method: 'PUT' | 'DELETE', path: string, json?: unknown): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      this.accesses.set(await this.#api.ask(path, TrainerAccesses, { method, json }));
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
