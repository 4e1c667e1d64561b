import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { HandInDesk } from '../hand-in/hand-in-desk.js';
import { Languages } from '../language/languages.js';
import { publicPageOf } from '../round/public-page.js';
import { SurveyFlow } from '../round/survey-flow.js';
import type { Inclusion } from './check-inclusion.js';
import { shortForm } from './receipt.js';

const ASK_AGAIN_MS = 10_000;

/** Looks by itself whether the ballots of this device were counted, and says so. */
@Component({
  selector: 'leeway-inclusion-check',
  template: `
    <section class="receipt" [attr.data-inclusion]="inclusion()">
      <h2>{{ texts().closed.checkHeading }}</h2>
      <p role="status">{{ sentence() }}</p>
      <p>
        {{ texts().receipt.code }}: <span class="code" translate="no">{{ code() }}</span>
      </p>
      <p>
        <a [href]="publicPage()" target="_blank" rel="noreferrer">{{ texts().closed.publicPage }}</a>
      </p>
    </section>
  `,
})
export class InclusionCheck {
  private readonly flow = inject(SurveyFlow);
  private readonly desk = inject(HandInDesk);
  private again: ReturnType<typeof setTimeout> | undefined;
  protected readonly texts = inject(Languages).late;
  protected readonly inclusion = signal<Inclusion | null>(null);
  protected readonly code = computed(() => shortForm(this.desk.record().credentialHash));
  protected readonly publicPage = computed(() => publicPageOf(this.flow.round()));
  protected readonly sentence = computed(() => {
    const { checking, inclusion } = this.texts().closed;
    const found = this.inclusion();
    return found === null ? checking : inclusion[found];
  });

  constructor() {
    void this.check();
    inject(DestroyRef).onDestroy(() => clearTimeout(this.again));
  }

  private async check(): Promise<void> {
    const found = await this.look().catch((): Inclusion => 'unreachable');
    this.inclusion.set(found);
    if (found === 'not-yet' || found === 'unreachable') {
      this.again = setTimeout(() => void this.check(), ASK_AGAIN_MS);
    }
  }

  private async look(): Promise<Inclusion> {
    const round = this.flow.round();
    if (!round) {
      return 'unreachable';
    }
    const { checkInclusion } = await import('../credential/sealed-work.js');
    const acknowledged = [this.desk.record(), this.desk.commentRecord()].filter((record) => record.acknowledged > 0);
    const hashes = acknowledged.map(({ credentialHash }) => credentialHash);
    return checkInclusion(round.apiOrigin, round.ref, hashes);
  }
}
