import { Component, inject, input } from '@angular/core';
import { Texts } from '../language/texts.js';

/** A line of a table: what it is about, and a cell for each further column. */
export interface FigureRow {
  readonly head: string;
  readonly cells: readonly string[];
}

/** What a chart shows, as a table behind a toggle. */
@Component({
  selector: 'lw-figure-table',
  template: `
    <details class="quiet">
      <summary>
        @if (name(); as own) {
          {{ own }}
        } @else {
          {{ text.say('results.table') }}<span class="visually-hidden">: {{ caption() }}</span>
        }
      </summary>
      <div class="scroll" tabindex="0" role="region" [attr.aria-label]="caption()">
        <table class="table">
          <caption class="visually-hidden">
            {{
              caption()
            }}
          </caption>
          <thead>
            <tr>
              @for (column of columns(); track column) {
                <th scope="col">{{ column }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.head) {
              <tr>
                <th scope="row">{{ row.head }}</th>
                @for (cell of row.cells; track $index) {
                  <td>{{ cell }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
  `,
})
export class FigureTable {
  protected readonly text = inject(Texts);
  readonly caption = input.required<string>();
  /** What the toggle says, where tables stand below each other; that it is the chart as a table if left out. */
  readonly name = input<string | null>(null);
  readonly columns = input.required<readonly string[]>();
  readonly rows = input.required<readonly FigureRow[]>();
}
