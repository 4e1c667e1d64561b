import { Directive, ElementRef, inject, untracked } from '@angular/core';
import { SurveyFlow } from './round/survey-flow.js';

/**
 * The heading of a screen. It takes the focus when the screen replaces another, so that a screen reader reads it and
 * Tab goes on from there; the page as it was loaded is left alone. Not a statement: whoever comes back to one expects its
 * keys to work, and they do while the focus is in it.
 */
@Directive({ selector: 'h1', host: { tabindex: '-1' } })
export class Heading {
  constructor() {
    const heading = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const flow = inject(SurveyFlow);
    if (untracked(() => flow.hasMoved() || flow.step() !== undefined)) {
      // Not in the document before the screen is complete.
      queueMicrotask(() => heading.focus({ preventScroll: true }));
    }
  }
}
