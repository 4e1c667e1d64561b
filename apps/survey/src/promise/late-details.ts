import { Directive, ViewContainerRef, inject } from '@angular/core';
import { Languages } from '../language/languages.js';

/** Puts the details below the promise once they are loaded; until then, and without a connection, there are none. */
@Directive({ selector: '[leewayLateDetails]' })
export class LateDetails {
  private readonly container = inject(ViewContainerRef);
  private readonly languages = inject(Languages);

  constructor() {
    void this.load().catch(() => undefined);
  }

  private async load(): Promise<void> {
    const [{ PromiseDetails }] = await Promise.all([import('../late-pages.js'), this.languages.loadLate()]);
    this.container.createComponent(PromiseDetails);
  }
}
