import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TeamResult } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { ExportBar } from './exports/export-bar.js';
import { TeamFigures } from './result/team-figures.js';
import { WhatIsHidden } from './not-shown/what-is-hidden.js';

/** An answer that holds somebody's own view is not shown on a screen in a meeting, whatever the reason that it came. */
const ResultForTheTeam = z.extend(TeamResult, { view: z.literal('team') });

/**
 * The result as it is shown to the team. A page of its own, and not a state of the manager's page: nothing of the mirror
 * or of the agreements is loaded, requested or in the document, so nothing has to be hidden.
 */
@Component({
  selector: 'lw-team-view-page',
  imports: [ExportBar, FailureNotice, RouterLink, TeamFigures, WhatIsHidden],
  host: { class: 'page team-view' },
  templateUrl: './team-view-page.html',
})
export class TeamViewPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** From the address, so that the page can be reloaded in the meeting. */
  readonly unit = input<string>();
  readonly round = input<string>();
  /** `own` for the own group of a unit with units below it. */
  readonly group = input<string>();

  protected readonly place = computed(() => {
    const [unit, round] = [this.unit(), this.round()];
    if (unit === undefined || round === undefined) return null;
    return { unit, round, ...(this.group() === 'own' && { group: 'own' }) };
  });
  protected readonly result = resource({
    params: () => this.place() ?? undefined,
    loader: ({ params: { unit, round, ...group }, abortSignal }) => {
      const query = new URLSearchParams({ view: 'team', ...group });
      const path = `/api/results/${encodeURIComponent(round)}/units/${encodeURIComponent(unit)}?${query}`;
      return this.#api.get(path, ResultForTheTeam, abortSignal);
    },
  });
  protected readonly failure = computed(() => asFailure(this.result.error()));
}
