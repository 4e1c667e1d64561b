import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import type { UnitRow } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { treeOfUnits } from '../ui/tree-of-units.js';

/** The organisation as nested lists: name, who leads it, how many answer there. */
@Component({
  selector: 'lw-unit-tree',
  imports: [NgTemplateOutlet],
  template: `
    <ng-container [ngTemplateOutlet]="branch" [ngTemplateOutletContext]="{ $implicit: tree() }" />
    <ng-template #branch let-nodes>
      <ul class="tree">
        @for (node of nodes; track node.unit.unitId) {
          <li>
            <div class="tree-row">
              <span class="tree-name">{{ node.unit.name }}</span>
              <span class="soft tree-lead">{{
                node.unit.managers.length > 0
                  ? text.say('people.leads', { names: text.list(node.unit.managers) })
                  : text.say('people.noManager')
              }}</span>
              <span class="tree-count">{{
                node.unit.headcount > 0
                  ? text.count('people.headcount', node.unit.headcount)
                  : text.say('people.noMembers')
              }}</span>
            </div>
            @if (node.children.length > 0) {
              <ng-container [ngTemplateOutlet]="branch" [ngTemplateOutletContext]="{ $implicit: node.children }" />
            }
          </li>
        }
      </ul>
    </ng-template>
  `,
})
export class UnitTree {
  protected readonly text = inject(Texts);
  readonly units = input.required<readonly UnitRow[]>();
  protected readonly tree = computed(() => treeOfUnits(this.units()));
}
