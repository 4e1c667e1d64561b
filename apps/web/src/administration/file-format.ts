import { Component, inject, input } from '@angular/core';
import { Texts } from '../language/texts.js';

/** The columns as HR systems export them; the same lines as in the file that can be downloaded. */
const COLUMNS = [
  'E-mailadres',
  'Voornaam',
  'Tussenvoegsel',
  'Achternaam',
  'Afdeling',
  'Leidinggevende',
  'Taal',
] as const;
const LINES: readonly (readonly string[])[] = [
  ['renee@voorbeeld.nl', 'Renée', '', 'Graaf', 'De Linde', '', 'nl'],
  ['fatima@voorbeeld.nl', 'Fatima', 'de', 'Smit', 'De Linde > Zorg', 'renee@voorbeeld.nl', 'nl'],
  ['karim@voorbeeld.nl', 'Karim', '', 'Yılmaz', 'De Linde > Zorg > Team Noord', 'fatima@voorbeeld.nl', 'en'],
];

@Component({
  selector: 'lw-file-format',
  template: `
    @if (titled()) {
      <h3>{{ text.say('people.formatTitle') }}</h3>
    }
    <p class="soft">{{ text.say('people.formatText') }}</p>
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="text.say('people.formatTitle')">
      <table class="table table-code">
        <thead>
          <tr>
            @for (column of columns; track column) {
              <th scope="col">{{ column }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of lines; track $index) {
            <tr>
              @for (cell of line; track $index) {
                <td>{{ cell }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
    <p>
      <a href="example-people.csv" download>{{ text.say('people.example') }}</a>
    </p>
  `,
})
export class FileFormat {
  protected readonly text = inject(Texts);
  readonly titled = input(true);
  protected readonly columns = COLUMNS;
  protected readonly lines = LINES;
}
