import { Component, computed, effect, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Roster } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { ColumnMapping } from './column-mapping.js';
import { FileFormat } from './file-format.js';
import { FilePicker } from './file-picker.js';
import { FirstSteps } from './first-steps.js';
import { ImportPreview } from './import-preview.js';
import { ImportProblems } from './import-problems.js';
import { ImportProgress } from './import-progress.js';
import { LeaversList } from './leavers-list.js';
import { PeopleList } from './people-list.js';
import { RosterImport } from './roster-import.js';
import { UnitTree } from './unit-tree.js';

const COLUMN_PROBLEMS: readonly string[] = ['missing-column', 'column-twice', 'unit-and-levels'];

@Component({
  selector: 'lw-people-page',
  imports: [
    ColumnMapping,
    FailureNotice,
    FileFormat,
    FilePicker,
    FirstSteps,
    ImportPreview,
    ImportProblems,
    ImportProgress,
    LeaversList,
    PeopleList,
    RouterLink,
    UnitTree,
  ],
  providers: [RosterImport],
  host: { class: 'page' },
  templateUrl: './people-page.html',
})
export class PeoplePage {
  protected readonly text = inject(Texts);
  protected readonly import = inject(RosterImport);
  readonly #api = inject(ApiClient);

  protected readonly roster = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/roster', Roster, abortSignal),
  });
  protected readonly state = this.import.state;
  protected readonly failure = computed(() => asFailure(this.roster.error()));
  protected readonly isEmpty = computed(() => this.roster.hasValue() && this.roster.value().people === 0);
  /** While a file is being looked at, what is there now steps aside. */
  protected readonly isLookingAtFile = computed(() =>
    ['previewed', 'importing', 'rejected', 'checking'].includes(this.state().step),
  );

  /** A column that has to be there is not: its meaning may be all that is wrong with the file. */
  protected readonly needsMeanings = computed(() => {
    const state = this.state();
    return state.step === 'rejected' && state.problems.some(({ code }) => COLUMN_PROBLEMS.includes(code));
  });

  constructor() {
    void this.import.resume();
    effect(() => {
      if (this.state().step === 'imported') this.roster.reload();
    });
  }

  protected show(card: HTMLElement): void {
    card.scrollIntoView();
    card.focus({ preventScroll: true });
  }
}
