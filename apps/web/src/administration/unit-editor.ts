import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { type UnitOfPeople, UnitsOfPeople } from '@leeway/contract';
import { ApiClient, type ApiRequest } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { type ChosenPerson, PersonChoice } from './person-choice.js';
import { UnitChoice } from './unit-choice.js';

/** A unit to fill in or change: its name and place, who leads it, and removing it. */
@Component({
  selector: 'lw-unit-editor',
  imports: [ConfirmDialog, FailureNotice, PersonChoice, UnitChoice],
  templateUrl: './unit-editor.html',
})
export class UnitEditor {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly unitId = input.required<string>();
  /** Null for a new one. */
  readonly unit = input.required<UnitOfPeople | null>();
  readonly units = input.required<readonly UnitOfPeople[]>();
  readonly changed = output<UnitsOfPeople>();
  readonly removed = output<UnitsOfPeople>();
  readonly closed = output();
  readonly outdated = output();

  /** What it was when the editor opened: a change says what it is a change of. */
  readonly #was = linkedSignal<string, UnitOfPeople | null>({
    source: () => this.unitId(),
    computation: () => this.unit(),
  });
  protected readonly name = linkedSignal(() => this.#was()?.name ?? '');
  protected readonly parentId = linkedSignal(() =>
    this.#was() === null ? (this.units()[0]?.unitId ?? null) : (this.#was()?.parentId ?? null),
  );
  protected readonly manager = linkedSignal<ChosenPerson | null>(() => this.#was()?.managers[0] ?? null);
  protected readonly isTop = computed(() => {
    const was = this.#was();
    return was === null ? this.units().length === 0 : was.parentId === null;
  });
  /** Where it can stand: not below itself. */
  protected readonly places = computed(() => {
    const below = new Set([this.unitId()]);
    // Parents come before children.
    for (const { unitId, parentId } of this.units()) if (parentId !== null && below.has(parentId)) below.add(unitId);
    return this.units().filter(({ unitId }) => !below.has(unitId));
  });
  protected readonly isEmpty = computed(
    () => this.unit()?.people === 0 && !this.units().some(({ parentId }) => parentId === this.unitId()),
  );
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly isOutdated = computed(() => this.failure()?.code === 'changed-meanwhile');
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected ask(): void {
    this.dialog().open();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (this.name().trim() === '') return;
    const was = this.#was();
    const json = {
      was: was === null ? null : { name: was.name, parentId: was.parentId },
      fields: { name: this.name(), parentId: this.parentId() },
    };
    const units = await this.#ask('', { method: 'PUT', json });
    if (units !== null) this.changed.emit(units);
  }

  protected async lead(): Promise<void> {
    const manager = this.manager();
    if (manager === null) return;
    const was = (this.#was()?.managers ?? []).map(({ memberId }) => memberId);
    const units = await this.#ask('/manager', { method: 'PUT', json: { was, managerId: manager.memberId } });
    if (units !== null) this.changed.emit(units);
  }

  protected async remove(): Promise<void> {
    const units = await this.#ask('', { method: 'DELETE' });
    this.dialog().close();
    if (units !== null) this.removed.emit(units);
  }

  async #ask(path: string, request: ApiRequest): Promise<UnitsOfPeople | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.failure.set(null);
    try {
      return await this.#api.ask(`/api/units/${this.unitId()}${path}`, UnitsOfPeople, request);
    } catch (error) {
      this.failure.set(asFailure(error));
      return null;
    } finally {
      this.busy.set(false);
    }
  }
}
