import { Component, computed, inject } from '@angular/core';
import { LanguageStore } from '../language/language-store.js';
import { Texts } from '../language/texts.js';

const LEFT = 20;
const POINT = 70;
/** Where a mean is in the picture, which is 320 wide. */
const at = (mean: number): number => LEFT + (mean - 1) * POINT;

/** The bands of five answers: docs/measurement.md. */
const BANDS = [
  { low: 1, high: 2.2, isShown: true, label: 'promise.bandShown' },
  { low: 2.4, high: 3.4, isShown: false, label: 'promise.bandOther1' },
  { low: 3.6, high: 5, isShown: false, label: 'promise.bandOther2' },
] as const;
const MIDDLE = 1.6;

/** Answers of five people whose sums, from 5 to 11, all lie in the first band. */
const ALIKE = [
  [1, 1, 1, 1, 1],
  [2, 2, 2, 2, 3],
  [1, 1, 1, 3, 5],
  [1, 1, 2, 2, 2],
] as const;

/** How far the middle of a band is from the exact mean, on average: docs/measurement.md. */
const ERRORS = [
  { respondents: '5–7', normal: 0.28, strict: 0.55 },
  { respondents: '8–10', normal: 0.2, strict: 0.43 },
  { respondents: '11–15', normal: 0.12, strict: 0.3 },
  { respondents: '16–20', normal: 0.08, strict: 0.19 },
  { respondents: '21–30', normal: 0.06, strict: 0.13 },
  { respondents: '51–100', normal: 0.02, strict: 0.04 },
] as const;

/** A worked example of what is published instead of a mean. */
@Component({
  selector: 'lw-band-picture',
  host: { class: 'aside' },
  templateUrl: './band-picture.html',
})
export class BandPicture {
  protected readonly text = inject(Texts);
  readonly #language = inject(LanguageStore).active;
  protected readonly middle = at(MIDDLE);
  protected readonly bands = BANDS.map((band) => ({ ...band, x: at(band.low), width: at(band.high) - at(band.low) }));
  protected readonly points = [1, 2, 3, 4, 5].map((point) => ({ point, x: at(point) }));
  protected readonly alike = ALIKE.map((answers) => ({
    answers,
    sum: answers.reduce((sum: number, answer) => sum + answer, 0),
  }));
  protected readonly errors = computed(() => {
    const format = new Intl.NumberFormat(this.#language(), { minimumFractionDigits: 2 });
    return ERRORS.map(({ respondents, normal, strict }) => ({
      respondents,
      normal: format.format(normal),
      strict: format.format(strict),
    }));
  });
}
