import { Component, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Texts } from '../language/texts.js';

/** The pages of a cohort: what to prepare, what it changed, and asking its teams again. */
@Component({
  selector: 'lw-cohort-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav class="cohort-tabs" [attr.aria-label]="text.say('brief.tabs')">
      <a
        [routerLink]="['/training/cohorts', cohortId()]"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{ exact: true }"
        >{{ text.say('brief.tabBrief') }}</a
      >
      <a
        [routerLink]="['/training/cohorts', cohortId(), 'changed']"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        >{{ text.say('brief.tabChanged') }}</a
      >
      <a
        [routerLink]="['/training/cohorts', cohortId(), 'check-backs']"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        >{{ text.say('checkBacks.title') }}</a
      >
    </nav>
  `,
})
export class CohortTabs {
  protected readonly text = inject(Texts);
  readonly cohortId = input.required<string>();
}
