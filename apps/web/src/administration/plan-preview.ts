import { Component, computed, inject, input, model } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import type { BlockPlanView, PlannedBlock, TogetherReason } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { drawsCards, switchCards } from './cards-choice.js';
import { JoinGroups } from './join-groups.js';
import { reasonsOf, type SharedGroup, summaryOfPlan, takeApart } from './plan-summary.js';

const REASONS: Readonly<Record<TogetherReason, TextKey>> = {
  'too-small': 'joining.too-small',
  'takes-in-small': 'joining.takes-in-small',
  joined: 'joining.joined',
};

/** Before launch: which groups get a result of their own, and which small teams are reported together. */
@Component({
  selector: 'lw-plan-preview',
  imports: [JoinGroups, NgTemplateOutlet],
  templateUrl: './plan-preview.html',
})
export class PlanPreview {
  protected readonly text = inject(Texts);
  readonly plan = input.required<BlockPlanView>();
  /** Units whose groups draw cards. */
  readonly cardUnitIds = model<readonly string[]>([]);
  /** Groups put together on purpose, each by a unit of it. */
  readonly joins = model<readonly (readonly string[])[]>([]);
  /** A new plan is on its way. */
  readonly busy = input(false);
  protected readonly summary = computed(() => summaryOfPlan(this.plan()));

  protected hasCards(block: PlannedBlock): boolean {
    return drawsCards(block, this.cardUnitIds());
  }

  protected chooseCards(block: PlannedBlock, event: Event): void {
    const isCards = event.target instanceof HTMLInputElement && event.target.checked;
    this.cardUnitIds.set(switchCards(block, isCards, this.cardUnitIds()));
  }

  protected join(pair: readonly string[]): void {
    this.joins.set([...this.joins(), pair]);
  }

  protected isJoined({ block }: SharedGroup): boolean {
    return this.joins().some((join) => join.some((unitId) => block.groupUnitIds.includes(unitId)));
  }

  protected separate({ block }: SharedGroup): void {
    this.joins.set(takeApart(block, this.joins()));
  }

  /** Why these teams get no result of their own, a sentence a reason. */
  protected reasons(group: SharedGroup): readonly string[] {
    return reasonsOf(group).map(({ why, units }) =>
      this.text.say(REASONS[why], { units: this.text.list(units.map((unit) => this.nameOf(unit))) }),
    );
  }

  /** The unit in whose totals a group counts that somebody put together over several departments. */
  protected countsIn({ block: { unitId } }: SharedGroup): string {
    const name = this.plan().units.find((unit) => unit.unitId === unitId)?.name ?? '';
    return this.text.say('joining.counts', { unit: name });
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
