import { Directive, ElementRef, inject } from '@angular/core';
import { SurveyFlow } from './round/survey-flow.js';

/**
 * The heading of a screen. It takes the focus when the screen replaces another, so that a screen reader reads it and
 * Tab goes on from there; the page as it was loaded is left alone.
 */
@Directive({ selector: 'h1', host: { tabindex: '-1' } })
export class Heading {
  constructor() {
    const heading = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    if (inject(SurveyFlow).hasMoved()) {
      // Not in the document before the screen is complete.
      queueMicrotask(() => heading.focus({ preventScroll: true }));
    }
  }
}
