import { Component, computed, inject, input } from '@angular/core';
import type { TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { subjectIn } from '../figures/subject-in.js';
import { unitNamesIn } from '../figures/unit-names.js';
import { AboutChoice } from './about-choice.js';

/** Whose result it is, of which round, how many answered, and what to know before reading it. */
@Component({
  selector: 'lw-result-head',
  imports: [AboutChoice],
  template: `
    <header class="page-head result-head">
      <h1>{{ subject() }}</h1>
      @if (result().hasOther) {
        <lw-about-choice [about]="result().about" />
      }
      <p class="head-facts">
        <span>{{ result().round.name }}</span>
        @if (answered(); as words) {
          <span>{{ words }}</span>
        }
        @if (caution(); as words) {
          <span class="head-caution">{{ words }}</span>
        }
      </p>
      @if (standsFor(); as words) {
        <details class="quiet head-group">
          <summary>{{ words.what }}</summary>
          <p class="fine">{{ words.why }}</p>
        </details>
      }
      @if (result().view === 'team') {
        <p class="fine">{{ text.say('results.teamView') }}</p>
      }
    </header>
  `,
})
export class ResultHead {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();

  protected readonly subject = computed(() => subjectIn(this.text, this.result()));
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
    if (spokenFor === 'shared')
      return { what: this.text.say('results.shared', { units }), why: this.text.say('results.sharedWhy') };
    if (spokenFor === 'whole')
      return {
        what: this.text.say('results.whole', { unit: unit.name }),
        why: this.text.say('results.wholeWhy', { units }),
      };
    return null;
  });
  protected readonly caution = computed(() => {
    const caution = this.result().group?.responseCaution ?? null;
    if (caution === null) return null;
    return this.text.say(caution === 'below-60' ? 'results.below60' : 'results.below40');
  });
}
