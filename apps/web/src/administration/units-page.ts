import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type UnitOfPeople, UnitsOfPeople } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { treeOfUnits } from '../ui/tree-of-units.js';
import { UnitEditor } from './unit-editor.js';

/** What the editor is open for: a unit that is there, or a new one. */
interface Edited {
  readonly unitId: string;
  readonly unit: UnitOfPeople | null;
}

/** The units of the organisation, to add, rename, move, lead and remove. */
@Component({
  selector: 'lw-units-page',
  imports: [FailureNotice, NgTemplateOutlet, RouterLink, UnitEditor],
  host: { class: 'page' },
  templateUrl: './units-page.html',
})
export class UnitsPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly units = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/units', UnitsOfPeople, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.units.error()));
  protected readonly all = computed(() => (this.units.hasValue() ? this.units.value().units : []));
  protected readonly tree = computed(() => treeOfUnits(this.all()));
  protected readonly edited = signal<Edited | null>(null);
  /** What was done last, to be said. */
  protected readonly done = signal<string | null>(null);

  protected names({ managers }: UnitOfPeople): string {
    return this.text.list(managers.map(({ name }) => name));
  }

  protected add(): void {
    this.open({ unitId: crypto.randomUUID(), unit: null });
  }

  protected open(edited: Edited): void {
    this.done.set(null);
    this.edited.set(edited);
  }

  protected accept(units: UnitsOfPeople, words: string): void {
    this.units.set(units);
    this.edited.set(null);
    this.done.set(words);
  }

  protected reload(): void {
    this.edited.set(null);
    this.units.reload();
  }
}
