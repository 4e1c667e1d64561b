import { Component, computed, inject } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { HandInDesk } from '../hand-in/hand-in-desk.js';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { ForgetRound } from '../notice/forget-round.js';
import { RoundsHere } from '../notice/rounds-here.js';
import { publicPageOf } from '../round/public-page.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { SharedDevice } from '../shared-device/shared-device.js';
import { receiptText, shortForm } from './receipt.js';

/** Handed in, or sealed and waiting; what proves it; and how to change it. */
@Component({
  selector: 'leeway-receipt-page',
  imports: [Heading, ForgetRound, RoundsHere],
  template: `
    <h1>{{ isWaiting() ? texts().receipt.waitingHeading : texts().receipt.heading }}</h1>
    <p class="lead">{{ isWaiting() ? texts().receipt.waiting : body() }}</p>
    @if (!isWaiting()) {
      <section class="receipt">
        <h2>{{ texts().receipt.receiptHeading }}</h2>
        <dl>
          <dt>{{ texts().receipt.code }}</dt>
          <dd class="code" translate="no">{{ code() }}</dd>
          <dt>{{ texts().receipt.version }}</dt>
          <dd>{{ desk.record().acknowledged }}</dd>
          @if (keeper.fingerprintWords(); as words) {
            <dt>{{ texts().receipt.fingerprint }}</dt>
            <dd lang="en" translate="no">{{ words }}</dd>
          }
        </dl>
        <p>{{ texts().receipt.receipt }}</p>
        <p>
          {{ isShared() ? texts().receipt.afterwardsOnShared : texts().receipt.afterwards }}
          <a [href]="publicPage()" target="_blank" rel="noreferrer">{{ texts().receipt.byHand }}</a>.
        </p>
        <button type="button" class="link" (click)="save()">{{ texts().receipt.save }}</button>
      </section>
    }
    @if (desk.hasChanges()) {
      <p class="warning">{{ texts().receipt.changed }}</p>
    }
    <div class="actions">
      @if (isShared() && !isWaiting()) {
        <button type="button" class="primary" (click)="shared.nextPerson()">{{ texts().shared.done }}</button>
      }
      <button type="button" (click)="flow.changeAnswers()">{{ texts().receipt.change }}</button>
    </div>
    @if (!isWaiting() && !isShared()) {
      <details>
        <summary>{{ texts().receipt.shared }}</summary>
        <p>{{ texts().receipt.sharedBody }}</p>
        <leeway-forget-round />
      </details>
      <leeway-rounds-here />
    }
  `,
})
export class ReceiptPage {
  protected readonly flow = inject(SurveyFlow);
  protected readonly desk = inject(HandInDesk);
  protected readonly keeper = inject(CredentialKeeper);
  protected readonly texts = inject(Languages).late;
  protected readonly shared = inject(SharedDevice);
  protected readonly isShared = computed(() => this.shared.ref() !== null);
  protected readonly publicPage = computed(() => publicPageOf(this.flow.round()));
  protected readonly isWaiting = computed(() => this.desk.state() === 'waiting');
  protected readonly code = computed(() => shortForm(this.desk.record().credentialHash));
  protected readonly body = computed(() => {
    const { body, bodyOnShared } = this.texts().receipt;
    return (this.isShared() ? bodyOnShared : body)(this.flow.closesAt());
  });

  protected save(): void {
    const round = this.flow.round();
    if (!round) {
      return;
    }
    const text = receiptText({
      directory: round.directory,
      fingerprintWords: this.keeper.fingerprintWords() ?? '',
      publicPage: publicPageOf(round),
      record: this.desk.record(),
      texts: this.texts(),
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = this.texts().receipt.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
