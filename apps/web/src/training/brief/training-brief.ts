import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { TrainingBriefView } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { BriefHead } from './brief-head.js';
import { ExerciseList } from './exercise-list.js';
import { GoalList } from './goal-list.js';
import { HotSpots } from './hot-spots.js';
import { IntakeAndGroups } from './intake-and-groups.js';
import { ProgrammeEditor } from './programme-editor.js';
import { ScaleProfile } from './scale-profile.js';
import { StanceOfTeams } from './stance-of-teams.js';

/** The training brief of a cohort, from what it says in short to what can't be concluded from it. */
@Component({
  selector: 'lw-training-brief',
  imports: [
    BriefHead,
    ExerciseList,
    FailureNotice,
    GoalList,
    HotSpots,
    IntakeAndGroups,
    ProgrammeEditor,
    ScaleProfile,
    StanceOfTeams,
  ],
  host: { class: 'brief' },
  template: `
    @if (loaded.error()) {
      <lw-failure-notice [failure]="failure()" (again)="loaded.reload()" />
    } @else if (brief(); as here) {
      <lw-brief-head [brief]="here" />
      @if (here.size.named + here.size.unnamed > 0) {
        <lw-scale-profile [brief]="here" group="cause" />
        <lw-stance-of-teams [brief]="here" />
        <lw-hot-spots [brief]="here" />
        <lw-scale-profile [brief]="here" group="foundation" />
        <lw-goal-list [brief]="here" />
      }
      <lw-programme-editor [brief]="here" (changed)="brief.set($event)" />
      <lw-exercise-list [brief]="here" />
      <lw-intake-and-groups [brief]="here" />
    } @else {
      <p class="loading" role="status">{{ text.say('brief.loading') }}</p>
    }
  `,
})
export class TrainingBrief {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly cohortId = input.required<string>();

  protected readonly loaded = resource({
    params: () => this.cohortId(),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/training/cohorts/${params}/brief`, TrainingBriefView, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.loaded.error()));
  /** A change of a programme answers with the whole brief. */
  protected readonly brief = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : null));
}
