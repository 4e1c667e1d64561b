import { Component, computed, inject, input } from '@angular/core';
import type { CommentsView, TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { unitNamesIn } from '../figures/unit-names.js';

/** What people added in their own words: as text, apart from every figure, and from which group it comes. */
@Component({
  selector: 'lw-team-comments',
  imports: [WithheldMarker],
  template: `
    <section class="card" aria-labelledby="comments-title">
      <h2 id="comments-title">{{ text.say('results.comments') }}</h2>
      @if (shown(); as value) {
        <p>
          {{ from() }} <span class="soft">{{ text.say('results.commentsOrder') }}</span>
        </p>
        <ul class="quotes">
          @for (comment of value.comments; track $index) {
            <li>
              <blockquote class="quote" dir="auto">{{ comment }}</blockquote>
            </li>
          }
        </ul>
      } @else if (withheld(); as reason) {
        <lw-withheld-marker [reason]="reason" />
      }
    </section>
  `,
})
export class TeamComments {
  protected readonly text = inject(Texts);
  readonly comments = input.required<TeamResult['comments']>();

  protected readonly shown = computed((): CommentsView | null => {
    const comments = this.comments();
    return comments.status === 'shown' ? comments.value : null;
  });
  protected readonly withheld = computed(() => {
    const comments = this.comments();
    return comments.status === 'withheld' ? comments.reason : null;
  });
  protected readonly from = computed(() => {
    const value = this.shown();
    if (value === null) return '';
    const group = unitNamesIn(this.text, value.units);
    return value.respondents.status === 'shown'
      ? this.text.say('results.commentsFrom', { group, ...value.respondents.value })
      : this.text.say('results.commentsFromSome', { group });
  });
}
