import { Component, computed, inject, input, output } from '@angular/core';
import type { ProposedActionView, TeamResult } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { CauseFigures } from './cause-figures.js';
import { CauseItems } from './cause-items.js';
import { ConclusionCard } from './conclusion-card.js';
import { ConvictionFigures } from './conviction-figures.js';
import { DelegationMap } from './delegation-map.js';
import { MirrorCard } from './mirror-card.js';
import { NotShownList } from './not-shown-list.js';
import { OverTime } from './over-time.js';
import { ProposedActions } from './proposed-actions.js';
import { ResultHead } from './result-head.js';
import { SmallTeam } from './small-team.js';
import { StanceFigure } from './stance-figure.js';
import { TeamComments } from './team-comments.js';

/** One unit's result, from the one sentence down to what is not shown. */
@Component({
  selector: 'lw-team-figures',
  imports: [
    CauseFigures,
    CauseItems,
    ConclusionCard,
    ConvictionFigures,
    DelegationMap,
    MirrorCard,
    NotShownList,
    OverTime,
    ProposedActions,
    ResultHead,
    SmallTeam,
    StanceFigure,
    TeamComments,
  ],
  templateUrl: './team-figures.html',
})
export class TeamFigures {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();
  /** Whether a proposed action can be turned into an agreement here. */
  readonly canAgree = input(false);
  /** The action that is to become an agreement. */
  readonly agree = output<ProposedActionView>();

  /** Nothing is shown for this unit; the causes then say in their place why, and the rest is left out. */
  protected readonly isWithheld = computed(() => this.result().spokenFor === 'none' || this.result().group === null);
}
