import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import type { ColumnMeaning, RosterFileColumn } from '@leeway/contract';
import type { ApiFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { ColumnMapping } from './column-mapping.js';
import { type RosterOutcome, changesSomething } from './roster-import.js';
import { UnitTree } from './unit-tree.js';

/** What an import would do, before it is done. */
@Component({
  selector: 'lw-import-preview',
  imports: [ColumnMapping, ConfirmDialog, FailureNotice, UnitTree],
  templateUrl: './import-preview.html',
})
export class ImportPreview {
  protected readonly text = inject(Texts);
  readonly file = input.required<string>();
  readonly outcome = input.required<RosterOutcome>();
  readonly failure = input.required<ApiFailure | null>();
  readonly columns = input.required<readonly RosterFileColumn[]>();
  readonly confirmed = output();
  readonly discarded = output();
  readonly explained = output<readonly (ColumnMeaning | null)[]>();

  private readonly dialog = viewChild.required(ConfirmDialog);
  protected readonly changes = computed(() => changesSomething(this.outcome()));
  protected readonly counts = computed(() => {
    const { added, changed, removed, unchanged } = this.outcome().change;
    return [
      { name: this.text.say('people.added'), count: added },
      { name: this.text.say('people.changed'), count: changed },
      { name: this.text.say('people.removed'), count: removed },
      { name: this.text.say('people.unchanged'), count: unchanged },
    ];
  });

  protected ask(): void {
    this.dialog().open();
  }

  protected confirm(): void {
    this.dialog().close();
    this.confirmed.emit();
  }
}
