import { Component, computed, inject, input } from '@angular/core';
import type { BriefExercise, TrainingBriefView } from '@leeway/contract';
import { Texts } from '../../language/texts.js';

/** The exercises of the goals that are asked for, with what is needed for them. */
@Component({
  selector: 'lw-exercise-list',
  template: `
    @if (exercises().length > 0) {
      <section class="card" aria-labelledby="exercises-title">
        <h2 id="exercises-title">{{ text.say('brief.exercises') }}</h2>
        <ul class="brief-exercises">
          @for (exercise of exercises(); track exercise.exerciseId) {
            <li>
              <h3>{{ text.of(exercise.title) }}</h3>
              <p class="fine">{{ about(exercise) }}</p>
              <p>{{ text.of(exercise.text) }}</p>
              <p class="fine">{{ text.say('brief.forGoal', { goal: goalOf(exercise) }) }}</p>
              <p class="fine">{{ text.say('brief.material', { material: materialOf(exercise) }) }}</p>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class ExerciseList {
  protected readonly text = inject(Texts);
  readonly brief = input.required<TrainingBriefView>();

  /** Those of a goal that is asked for, and whatever else the trainer planned. */
  protected readonly exercises = computed(() => {
    const { exercises, goals, programmes } = this.brief();
    const asked = new Set(goals.filter(({ score }) => score > 0).map(({ goalId }) => goalId));
    const planned = new Set(
      programmes.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'exercise' ? [part.exerciseId] : []))),
    );
    return exercises.filter(({ exerciseId, goalId }) => asked.has(goalId) || planned.has(exerciseId));
  });

  protected about({ form, minutes }: BriefExercise): string {
    return `${this.text.say(`brief.exerciseForm_${form}`)} · ${this.text.say('brief.exerciseTimes', minutes)}`;
  }

  protected goalOf({ goalId }: BriefExercise): string {
    const goal = this.brief().goals.find((one) => one.goalId === goalId);
    return goal === undefined ? '' : this.text.of(goal.title);
  }

  protected materialOf({ material }: BriefExercise): string {
    return material.map((one) => this.text.of(one)).join('; ');
  }
}
