import { Component, computed, inject, input } from '@angular/core';
import type { BriefPoint, TrainingBriefView } from '@leeway/contract';
import { rangeIn } from '../../dashboard/figures/figure-words.js';
import { Texts } from '../../language/texts.js';
import { teamName } from './team-names.js';

/** The learning goals in their order; every point of evidence can be opened down to its figures and their border. */
@Component({
  selector: 'lw-goal-list',
  templateUrl: './goal-list.html',
})
export class GoalList {
  protected readonly text = inject(Texts);
  readonly brief = input.required<TrainingBriefView>();

  protected readonly asked = computed(() => this.brief().goals.filter(({ score }) => score > 0));
  protected readonly others = computed(() => this.brief().goals.filter(({ score }) => score === 0));

  protected who({ teamId }: BriefPoint): string {
    return teamId === null ? this.text.say('brief.ofWhole') : teamName(this.brief(), teamId, this.text);
  }

  protected figureWords({ source, what, figure }: BriefPoint['figures'][number]): string {
    const named = this.text.of(what);
    if (source !== 'mirror') {
      return this.text.say('brief.pointFigure', { what: named, range: rangeIn(this.text, figure) });
    }
    const value = Number.isInteger(figure.middle) ? String(figure.middle) : this.text.mean(figure.middle);
    return this.text.say('brief.pointOwn', { what: named, value });
  }
}
