import { Component, computed, inject, input } from '@angular/core';
import type { TeamResult } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { CauseFigures } from './cause-figures.js';
import { sentenceFor } from './result-sentence.js';
import { TeamComments } from './team-comments.js';
import { unitNamesIn } from './unit-names.js';

/** One unit's result: whose it is, the one sentence, the four causes, what people added. */
@Component({
  selector: 'lw-team-figures',
  imports: [CauseFigures, TeamComments],
  templateUrl: './team-figures.html',
})
export class TeamFigures {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();

  /** Nothing is shown for this unit; each figure then says in its place why. */
  protected readonly isWithheld = computed(() => this.result().spokenFor === 'none' || this.result().group === null);
  protected readonly sentence = computed(() => sentenceFor(this.result(), this.text));
  protected readonly answered = computed(() => {
    const respondents = this.result().group?.respondents;
    if (respondents === undefined) return null;
    return respondents.status === 'shown'
      ? this.text.say('results.answered', respondents.value)
      : this.text.say('results.answeredWithheld');
  });
  /** Why this is not simply the unit's own result; null when it is. */
  protected readonly standsFor = computed(() => {
    const { spokenFor, group, unit } = this.result();
    if (group === null) return null;
    const units = unitNamesIn(this.text, group.units);
    if (spokenFor === 'shared') return this.text.say('results.shared', { units });
    if (spokenFor === 'whole') return this.text.say('results.whole', { unit: unit.name, units });
    return null;
  });
  protected readonly caution = computed(() => {
    const caution = this.result().group?.responseCaution ?? null;
    if (caution === null) return null;
    return this.text.say(caution === 'below-60' ? 'results.cautionBelow-60' : 'results.cautionBelow-40');
  });
}
