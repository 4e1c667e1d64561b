import { Component, computed, inject, input, output } from '@angular/core';
import type { ApiFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';

/** Says in words what went wrong and offers the way on. */
@Component({
  selector: 'lw-failure-notice',
  template: `
    <div class="notice notice-problem" role="alert">
      <p class="notice-title">{{ text.say('failure.title') }}</p>
      <p>{{ words() }}</p>
      @if (failure().problem?.requestId; as id) {
        <p class="fine">{{ text.say('failure.reference', { id }) }}</p>
      }
      @if (canRetry()) {
        <p>
          <button type="button" class="button" (click)="again.emit()">{{ text.say('failure.again') }}</button>
        </p>
      }
    </div>
  `,
})
export class FailureNotice {
  protected readonly text = inject(Texts);
  readonly failure = input.required<ApiFailure>();
  readonly canRetry = input(true);
  readonly again = output();

  protected readonly words = computed(() => {
    const failure = this.failure();
    if (failure.problem !== null) return this.text.of(failure.problem.message);
    if (failure.kind === 'offline') return this.text.say('failure.offline');
    return this.text.say(failure.kind === 'expired' ? 'failure.expired' : 'failure.unreadable');
  });
}
