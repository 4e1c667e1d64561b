import { Component, computed, inject, input } from '@angular/core';
import type { TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { subjectIn } from '../figures/subject-in.js';
import { unitNamesIn } from '../figures/unit-names.js';

/** For a team without a result of its own: whose figures it reads, by which rule, and how to talk without figures. */
@Component({
  selector: 'lw-small-team',
  template: `
    @if (isSmall()) {
      <section class="card small-team" aria-labelledby="small-team-title">
        <h2 id="small-team-title">{{ title() }}</h2>
        <p>{{ group() }}</p>
        <p class="soft">{{ text.say('smallTeam.why') }}</p>
        <h3>{{ text.say('smallTeam.talkTitle') }}</h3>
        <p>{{ isShared() ? text.say('smallTeam.talkShared') : text.say('smallTeam.talkNone') }}</p>
        <ol class="small-team-questions">
          <li>{{ text.say('smallTeam.question1') }}</li>
          <li>{{ text.say('smallTeam.question2') }}</li>
          <li>{{ text.say('smallTeam.question3') }}</li>
        </ol>
        <p class="soft">{{ text.say('smallTeam.talkRule') }}</p>
        <h3>{{ text.say('smallTeam.nextTitle') }}</h3>
        <p>{{ text.say('smallTeam.next', { unit: unit() }) }}</p>
      </section>
    }
  `,
})
export class SmallTeam {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();

  protected readonly unit = computed(() => subjectIn(this.text, this.result()));
  protected readonly isShared = computed(() => this.result().spokenFor === 'shared' && this.result().group !== null);
  /** A unit that has a result of its own, or one put together from those below it, needs none of this. */
  protected readonly isSmall = computed(() => {
    const { spokenFor, group } = this.result();
    return spokenFor === 'shared' || spokenFor === 'none' || group === null;
  });
  protected readonly title = computed(() =>
    this.isShared()
      ? this.text.say('smallTeam.sharedTitle', { unit: this.unit() })
      : this.text.say('smallTeam.noneTitle', { unit: this.unit() }),
  );
  protected readonly group = computed(() => {
    const { group } = this.result();
    return this.isShared() && group !== null
      ? this.text.say('smallTeam.sharedWith', { units: unitNamesIn(this.text, group.units) })
      : this.text.say('smallTeam.noneWhat', { unit: this.unit() });
  });
}
