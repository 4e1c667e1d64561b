import { Injectable, inject } from '@angular/core';
import { DeviceStore } from './device-store.js';

/**
 * Uses a visit at which nothing can be handed in to collect for later rounds. Never a visit at which somebody answers:
 * what was collected ahead is to be used without another word to the api, which would know who is there.
 */
@Injectable({ providedIn: 'root' })
export class AheadCollector {
  private readonly store = inject(DeviceStore);

  /** @param organisationId null for all whose pass is on this device */
  async visit(organisationId: string | null): Promise<void> {
    try {
      const { collectAheadWithPass, organisationsWithPass } = await import('./sealed-work.js');
      for (const id of organisationId === null ? await organisationsWithPass(this.store) : [organisationId]) {
        await collectAheadWithPass(this.store, id);
      }
    } catch {
      // There will be another visit.
    }
  }
}
