import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

const WAYS = [
  { title: 'verify.words', text: 'verify.wordsText' },
  { title: 'verify.phone', text: 'verify.phoneText' },
  { title: 'verify.after', text: 'verify.afterText' },
] as const satisfies readonly { title: TextKey; text: TextKey }[];
const NOT_PREVENTED = [
  'verify.notPrevented1',
  'verify.notPrevented2',
  'verify.notPrevented3',
] as const satisfies TextKey[];

/** How to check that a server serves the published software, for everybody and for a technician. */
@Component({
  selector: 'lw-verify-page',
  imports: [RouterLink],
  host: { class: 'page narrow' },
  templateUrl: './verify-page.html',
})
export class VerifyPage {
  protected readonly text = inject(Texts);
  protected readonly ways = WAYS;
  protected readonly notPrevented = NOT_PREVENTED;
  protected readonly command = 'npm run verify -- https://ballots.example';
}
