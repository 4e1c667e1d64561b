import { Component, inject, input } from '@angular/core';
import type { RosterProblem } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** What is wrong with a file, line by line. */
@Component({
  selector: 'lw-import-problems',
  template: `
    <section class="card" aria-labelledby="problems-title">
      <h2 id="problems-title">{{ text.say('people.rejectedTitle') }}</h2>
      <p role="alert">{{ text.count('people.rejectedLead', problems().length) }}</p>
      <div
        class="scroll"
        tabindex="0"
        role="region"
        [attr.aria-label]="text.say('people.tableCaption', { file: file() })"
      >
        <table class="table table-problems">
          <caption>
            {{
              text.say('people.tableCaption', { file: file() })
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ text.say('people.line') }}</th>
              <th scope="col">{{ text.say('people.problem') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (problem of problems(); track $index) {
              <tr>
                <td class="number">{{ problem.line ?? text.say('people.wholeFile') }}</td>
                <td>
                  @if (problem.column; as column) {
                    <strong>{{ column }}</strong><br />
                  }
                  {{ text.of(problem.message) }}
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
  `,
})
export class ImportProblems {
  protected readonly text = inject(Texts);
  readonly file = input.required<string>();
  readonly problems = input.required<readonly RosterProblem[]>();
}
