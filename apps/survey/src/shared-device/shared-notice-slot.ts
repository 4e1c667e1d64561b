import { Directive, ViewContainerRef, effect, inject, untracked } from '@angular/core';
import { Languages } from '../language/languages.js';
import { SharedDevice } from './shared-device.js';

/** Where the notice stands on a shared device; everybody else never loads it. */
@Directive({ selector: '[leewaySharedNotice]' })
export class SharedNoticeSlot {
  private readonly container = inject(ViewContainerRef);
  private readonly languages = inject(Languages);

  constructor() {
    const shared = inject(SharedDevice);
    effect(() => {
      this.container.clear();
      if (shared.ref()) {
        // Another language leaves the notice as it stands, with the time that it has counted.
        untracked(() => void this.show());
      }
    });
  }

  private async show(): Promise<void> {
    const [{ SharedNotice }] = await Promise.all([import('../late-pages.js'), this.languages.loadLate()]);
    this.container.clear();
    this.container.createComponent(SharedNotice);
  }
}
