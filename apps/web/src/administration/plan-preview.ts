import { Component, computed, inject, input, model } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import type { BlockPlanView, PlannedBlock } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { drawsCards, switchCards } from './cards-choice.js';
import { type SharedGroup, summaryOfPlan } from './plan-summary.js';

/** Before launch: which groups get a result of their own, and which small teams are reported together. */
@Component({
  selector: 'lw-plan-preview',
  imports: [NgTemplateOutlet],
  templateUrl: './plan-preview.html',
})
export class PlanPreview {
  protected readonly text = inject(Texts);
  readonly plan = input.required<BlockPlanView>();
  /** Units whose groups draw cards. */
  readonly cardUnitIds = model<readonly string[]>([]);
  protected readonly summary = computed(() => summaryOfPlan(this.plan()));

  protected hasCards(block: PlannedBlock): boolean {
    return drawsCards(block, this.cardUnitIds());
  }

  protected chooseCards(block: PlannedBlock, event: Event): void {
    const isCards = event.target instanceof HTMLInputElement && event.target.checked;
    this.cardUnitIds.set(switchCards(block, isCards, this.cardUnitIds()));
  }

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
