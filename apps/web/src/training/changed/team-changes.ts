import { Component, computed, inject, input } from '@angular/core';
import type { ChangeView, DisclosedFigure, TrainingChangeView } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { type FigureRow, FigureTable } from '../../ui/figure-table.js';

interface TableOfScale {
  readonly scaleId: string;
  readonly name: string;
  readonly rows: readonly FigureRow[];
}

const OUTCOMES: Readonly<Record<ChangeView, TextKey>> = {
  'clearly-up': 'changed.clearly-up',
  'clearly-down': 'changed.clearly-down',
  'no-clear-change': 'changed.no-clear-change',
  'too-few-to-say': 'changed.too-few-to-say',
};

/** The teams by name before and after, a table per scale; and the units of the cohort that are not counted. */
@Component({
  selector: 'lw-team-changes',
  imports: [FigureTable],
  template: `
    <section class="card" aria-labelledby="per-team-title">
      <h2 id="per-team-title">{{ text.say('changed.perTeam') }}</h2>
      @if (tables().length === 0) {
        <p>{{ text.say('changed.noTeams') }}</p>
      } @else {
        <p>{{ text.say('changed.perTeamLead') }}</p>
        <div class="change-teams">
          @for (table of tables(); track table.scaleId) {
            <lw-figure-table [name]="table.name" [caption]="caption(table)" [columns]="columns()" [rows]="table.rows" />
          }
        </div>
      }
    </section>
    @if (change().unpaired.length > 0) {
      <section class="card" aria-labelledby="unpaired-title">
        <h2 id="unpaired-title">{{ text.say('changed.unpaired') }}</h2>
        <p>{{ text.say('changed.unpairedLead') }}</p>
        <ul>
          @for (unit of change().unpaired; track $index) {
            <li>{{ text.say('changed.unpairedOf', { name: unit.name, reason: text.of(unit.text) }) }}</li>
          }
        </ul>
      </section>
    }
  `,
  host: { class: 'brief' },
})
export class TeamChanges {
  protected readonly text = inject(Texts);
  readonly change = input.required<TrainingChangeView>();

  protected readonly columns = computed(() => [
    this.text.say('changed.team'),
    this.text.say('changed.before'),
    this.text.say('changed.after'),
    this.text.say('changed.outcome'),
  ]);
  protected readonly tables = computed((): TableOfScale[] =>
    this.change()
      .scales.filter(({ teams }) => teams.length > 0)
      .map(({ scaleId, name, teams }) => ({
        scaleId,
        name: this.text.of(name),
        rows: teams.map(({ label, before, after, change }) => ({
          head: this.text.of(label),
          cells: [this.range(before), this.range(after), this.text.say(OUTCOMES[change])],
        })),
      })),
  );

  protected caption({ name }: TableOfScale): string {
    return this.text.say('changed.perTeamTable', { scale: name });
  }

  private range(figure: DisclosedFigure): string {
    if (figure.status === 'withheld') return this.text.say('changed.withheld');
    return `${this.text.mean(figure.value.low)}–${this.text.mean(figure.value.high)}`;
  }
}
