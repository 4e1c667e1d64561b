import { Component, computed, inject } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { Languages } from '../language/languages.js';
import { publicPageOf } from '../round/public-page.js';
import { SurveyFlow } from '../round/survey-flow.js';

/** How one checks that everybody was given the same round. */
@Component({
  selector: 'leeway-fingerprint-details',
  template: `
    <details id="how-to-check">
      <summary>
        {{ texts().check.summary }}
        <span class="words" lang="en" translate="no">{{ keeper.fingerprintWords() ?? texts().check.waiting }}</span>
      </summary>
      <p>{{ texts().check.explanation }}</p>
      <p>{{ isCompared() ? texts().check.compared : texts().check.comparing }}</p>
      <p>
        <a [href]="publicPage()" target="_blank" rel="noreferrer">{{ texts().check.publicPage }}</a>
      </p>
      <p>
        <a [href]="directoryAddress()" target="_blank" rel="noreferrer">{{ texts().check.directory }}</a>
      </p>
    </details>
  `,
})
export class FingerprintDetails {
  private readonly flow = inject(SurveyFlow);
  protected readonly keeper = inject(CredentialKeeper);
  protected readonly texts = inject(Languages).late;
  protected readonly isCompared = computed(() => this.keeper.status().name === 'ready');
  protected readonly publicPage = computed(() => publicPageOf(this.flow.round()));
  protected readonly directoryAddress = computed(() => {
    const ref = this.flow.round()?.ref;
    return ref ? `/rounds/${ref.organisationId}/${ref.roundId}/directory` : '';
  });
}
