import { Injectable, inject } from '@angular/core';
import { DeviceStore } from './device-store.js';

/**
 * Uses a visit to the start page, or before a round opens, to collect for later rounds. Never a visit at which somebody
 * answers, or looks for their ballot: what is done then is to be done without telling the api who is there.
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
