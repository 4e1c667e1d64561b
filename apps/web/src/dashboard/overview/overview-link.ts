import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Texts } from '../../language/texts.js';

/** For whoever sees several units: on a wide screen above the result, on a phone below it, where the first screen ends. */
@Component({
  selector: 'lw-overview-link',
  imports: [RouterLink],
  template: `<a routerLink="/dashboard/overview" [queryParams]="{ round: roundId() }">{{
    text.say('overview.link')
  }}</a>`,
})
export class OverviewLink {
  protected readonly text = inject(Texts);
  readonly roundId = input.required<string>();
}
