import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { inReadingOrder, type PlacedUnit, treeOfUnits, type UnitNode } from './tree-of-units.js';

/** A unit to tick. */
export interface CheckedUnit extends PlacedUnit {
  /** A word or two beside the name. */
  readonly tag?: string;
  /** A sentence below it. */
  readonly note?: string;
  /** It can't be chosen; `note` says why. */
  readonly isOut?: boolean;
}

/** Some units are ticked, or no longer. */
export interface UnitsTicked {
  readonly unitIds: readonly string[];
  readonly isOn: boolean;
}

/** The organisation, or a part of it, as nested lists of checkboxes. */
@Component({
  selector: 'lw-unit-checks',
  imports: [NgTemplateOutlet],
  template: `
    <ng-container [ngTemplateOutlet]="branch" [ngTemplateOutletContext]="{ $implicit: tree() }" />
    <ng-template #branch let-nodes>
      <ul class="checks">
        @for (node of nodes; track node.unit.unitId) {
          <li>
            @let noteId = name() + '-' + node.unit.unitId;
            @if (node.unit.isOut) {
              <p class="check check-out">
                <span class="check-none" aria-hidden="true"></span>
                <span>{{ node.unit.name }}</span>
                <span class="check-note">{{ node.unit.note }}</span>
              </p>
            } @else {
              <label class="check">
                <input
                  type="checkbox"
                  [checked]="chosen().has(node.unit.unitId)"
                  [attr.aria-describedby]="node.unit.note === undefined ? null : noteId"
                  (change)="tick(node, $event)"
                />
                <span>
                  {{ node.unit.name }}
                  @if (node.unit.tag; as tag) {
                    <span class="check-tag">{{ tag }}</span>
                  }
                </span>
                @if (node.unit.note; as note) {
                  <span class="check-note" [id]="noteId">{{ note }}</span>
                }
              </label>
            }
            @if (node.children.length > 0) {
              <ng-container [ngTemplateOutlet]="branch" [ngTemplateOutletContext]="{ $implicit: node.children }" />
            }
          </li>
        }
      </ul>
    </ng-template>
  `,
})
export class UnitChecks {
  readonly units = input.required<readonly CheckedUnit[]>();
  readonly chosen = input.required<ReadonlySet<string>>();
  /** Of the field, for the ids in it. */
  readonly name = input.required<string>();
  /** Whether ticking a unit ticks everything below it, too. */
  readonly withBelow = input(false);
  readonly ticked = output<UnitsTicked>();

  protected readonly tree = computed(() => treeOfUnits(this.units()));

  protected tick(node: UnitNode<CheckedUnit>, event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const nodes = this.withBelow() ? inReadingOrder([node]) : [node];
    this.ticked.emit({ unitIds: nodes.map(({ unit }) => unit.unitId), isOn: event.target.checked });
  }
}

/** The choice after some of it were ticked. */
export function tickedIn(chosen: ReadonlySet<string>, { unitIds, isOn }: UnitsTicked): ReadonlySet<string> {
  const after = new Set(chosen);
  for (const id of unitIds) {
    if (isOn) after.add(id);
    else after.delete(id);
  }
  return after;
}
