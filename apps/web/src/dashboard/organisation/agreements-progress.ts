import { Component, inject, input } from '@angular/core';
import type { OrganisationResults } from '@leeway/contract';
import { Texts } from '../../language/texts.js';

/** How many agreements are in progress in each unit, in the order of the organisation. */
@Component({
  selector: 'lw-agreements-progress',
  template: `
    <section class="card" aria-labelledby="progress-title">
      <h2 id="progress-title">{{ text.say('organisation.agreementsTitle') }}</h2>
      <p id="progress-text">{{ text.say('organisation.agreementsText') }}</p>
      @if (units().length === 0) {
        <p class="soft">{{ text.say('organisation.agreedNone') }}</p>
      } @else {
        <div class="scroll" tabindex="0" role="region" [attr.aria-label]="text.say('organisation.agreementsRegion')">
          <table class="table" aria-describedby="progress-text">
            <thead>
              <tr>
                <th scope="col">{{ text.say('organisation.unit') }}</th>
                <th scope="col">{{ text.say('organisation.open') }}</th>
                <th scope="col">{{ text.say('organisation.overdue') }}</th>
                <th scope="col">{{ text.say('organisation.next') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (unit of units(); track unit.unitId) {
                <tr>
                  <th scope="row">{{ unit.name }}</th>
                  <td>{{ unit.open }}</td>
                  <td>
                    <span [class.progress-late]="unit.overdue > 0">{{ unit.overdue }}</span>
                  </td>
                  <td>
                    {{ unit.nextDueOn === null ? text.say('organisation.nextNone') : text.day(unit.nextDueOn) }}
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    </section>
  `,
})
export class AgreementsProgress {
  protected readonly text = inject(Texts);
  readonly units = input.required<OrganisationResults['agreements']>();
}
