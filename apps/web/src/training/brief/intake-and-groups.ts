import { Component, inject, input } from '@angular/core';
import type { TrainingBriefView } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { teamNames } from './team-names.js';

/** Who could sit with whom, what to ask before the training, and everything that can't be concluded. */
@Component({
  selector: 'lw-intake-and-groups',
  templateUrl: './intake-and-groups.html',
})
export class IntakeAndGroups {
  protected readonly text = inject(Texts);
  readonly brief = input.required<TrainingBriefView>();

  protected names(teamIds: readonly string[]): string {
    return teamNames(this.brief(), teamIds, this.text);
  }
}
