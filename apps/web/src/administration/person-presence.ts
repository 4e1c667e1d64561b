import { Component, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { Person, type PresenceWrite, type UnitOfPeople } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { PersonChoice } from './person-choice.js';
import { UnitChoice } from './unit-choice.js';

/** Deactivates somebody who is here, or takes somebody back who has left. */
@Component({
  selector: 'lw-person-presence',
  imports: [ConfirmDialog, FailureNotice, PersonChoice, UnitChoice],
  templateUrl: './person-presence.html',
})
export class PersonPresence {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly person = input.required<Person>();
  readonly units = input.required<readonly UnitOfPeople[]>();
  readonly changed = output<Person>();

  protected readonly unitId = linkedSignal(() => {
    const { unitId } = this.person().fields;
    return this.units().some((unit) => unit.unitId === unitId) ? unitId : null;
  });
  protected readonly manager = linkedSignal(() => this.person().manager);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected ask(): void {
    this.failure.set(null);
    this.dialog().open();
  }

  protected async leave(): Promise<void> {
    await this.#write({ active: false });
    this.dialog().close();
  }

  protected async takeBack(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const unitId = this.unitId();
    if (unitId !== null) await this.#write({ active: true, unitId, managerId: this.manager()?.memberId ?? null });
  }

  async #write(json: PresenceWrite): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const path = `/api/people/${this.person().memberId}/presence`;
      this.changed.emit(await this.#api.ask(path, Person, { method: 'PUT', json }));
      this.tried.set(false);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
