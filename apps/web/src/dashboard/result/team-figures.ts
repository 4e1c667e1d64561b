import { Component, computed, inject, input, output } from '@angular/core';
import type { ProposedActionView, TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { CauseFigures } from '../causes/cause-figures.js';
import { CauseItems } from '../causes/cause-items.js';
import { ConclusionCard } from '../conclusion/conclusion-card.js';
import { ConvictionFigures } from '../convictions/conviction-figures.js';
import { DelegationMap } from '../delegation/delegation-map.js';
import { MirrorCard } from '../mirror/mirror-card.js';
import { NotShownList } from '../not-shown/not-shown-list.js';
import { OverTime } from '../over-time/over-time.js';
import { OwnStatements } from '../own-items/own-statements.js';
import { ProposedActions } from '../proposals/proposed-actions.js';
import { isNotAsked } from './is-not-asked.js';
import { ResultHead } from './result-head.js';
import { SmallTeam } from '../small-team/small-team.js';
import { StanceFigure } from '../stance/stance-figure.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { TeamComments } from './team-comments.js';
import { TeamNotAsked } from './team-not-asked.js';

/** One unit's result, from the one sentence down to what is not shown; what was agreed on, as its content, after what can be done. */
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
    OwnStatements,
    ProposedActions,
    ResultHead,
    SmallTeam,
    StanceFigure,
    TeamComments,
    TeamNotAsked,
    WithheldMarker,
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

  protected readonly isNotAsked = computed(() => isNotAsked(this.result()));
}
