import { Component, computed, inject, input } from '@angular/core';
import type { BlockPlanView } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { type SharedGroup, summaryOfPlan } from './plan-summary.js';

/** Before launch: which groups get a result of their own, and which small teams are reported together. */
@Component({
  selector: 'lw-plan-preview',
  templateUrl: './plan-preview.html',
})
export class PlanPreview {
  protected readonly text = inject(Texts);
  readonly plan = input.required<BlockPlanView>();
  protected readonly summary = computed(() => summaryOfPlan(this.plan()));

  protected together({ units }: SharedGroup): string {
    return this.text.say('plan.togetherText', {
      units: this.text.list(
        units.map((unit) => this.text.say('plan.togetherMember', { name: this.nameOf(unit), count: unit.headcount })),
      ),
    });
  }

  /** The people of a unit itself: where there are units below it, not everybody in it. */
  private nameOf({ unitId, name }: BlockPlanView['units'][number]): string {
    const hasUnitsBelow = this.plan().units.some(({ parentId }) => parentId === unitId);
    return hasUnitsBelow ? this.text.say('plan.unitItself', { name }) : name;
  }
}
