import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TextKey } from '../language/dictionary.js';
import { LanguageStore } from '../language/language-store.js';
import { Texts } from '../language/texts.js';
import { BandPicture } from './band-picture.js';
import { LiveObserver } from './live-observer.js';
import { THRESHOLDS } from './thresholds.js';
import { WhoKnows } from './who-knows.js';

/** The name of a section is its anchor, too: `/promise#limits`. */
const SECTIONS = [
  { id: 'who', title: 'promise.who' },
  { id: 'stored', title: 'promise.stored' },
  { id: 'route', title: 'promise.route' },
  { id: 'published', title: 'promise.published' },
  { id: 'closing', title: 'promise.closing' },
  { id: 'key', title: 'promise.key' },
  { id: 'limits', title: 'promise.limits' },
  { id: 'check', title: 'promise.check' },
] as const satisfies readonly { id: string; title: TextKey }[];

const STEPS = ['promise.step1', 'promise.step2', 'promise.step3', 'promise.step4'] as const satisfies TextKey[];
const KEPT = ['promise.kept1', 'promise.kept2', 'promise.kept3', 'promise.kept4'] as const satisfies TextKey[];
const NEVER = ['promise.never1', 'promise.never2', 'promise.never3', 'promise.never4'] as const satisfies TextKey[];
const RULES = [
  'promise.rule1',
  'promise.rule2',
  'promise.rule3',
  'promise.rule4',
  'promise.rule5',
  'promise.rule6',
  'promise.rule7',
  'promise.rule8',
] as const satisfies TextKey[];
const CLOSING = [
  'promise.closing1',
  'promise.closing2',
  'promise.closing3',
  'promise.closing4',
] as const satisfies TextKey[];
const LIMITS = [
  'promise.limit1',
  'promise.limit2',
  'promise.limit3',
  'promise.limit4',
  'promise.limit5',
  'promise.limit6',
  'promise.limit7',
  'promise.limit8',
  'promise.limit9',
  'promise.limit10',
] as const satisfies TextKey[];

/** The promise and what stands behind it, in plain words and with the numbers; `docs/anonymity.md` has the same. */
@Component({
  selector: 'lw-promise-page',
  imports: [BandPicture, LiveObserver, RouterLink, WhoKnows],
  host: { class: 'page' },
  templateUrl: './promise-page.html',
})
export class PromisePage {
  protected readonly text = inject(Texts);
  protected readonly language = inject(LanguageStore).active;
  protected readonly sections = SECTIONS;
  protected readonly steps = STEPS;
  protected readonly kept = KEPT;
  protected readonly never = NEVER;
  protected readonly rules = RULES;
  protected readonly closing = CLOSING;
  protected readonly limits = LIMITS;
  protected readonly thresholds = THRESHOLDS;
}
