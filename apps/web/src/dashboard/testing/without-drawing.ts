import { Component, type Type, input } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { BandChart } from '../../ui/band-chart.js';
import type { BandLine } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { StanceChart, type StancePlane } from '../../ui/stance-chart.js';
import { TrendChart, type TrendMoment } from '../../ui/trend-chart.js';

@Component({ selector: 'lw-band-chart', template: '<ng-content />' })
class NoBands {}

@Component({ selector: 'lw-stance-chart', host: { '[attr.aria-label]': 'says()' }, template: '' })
class NoPlane {
  readonly plane = input.required<StancePlane>();
  readonly says = input.required<string>();
}

@Component({ selector: 'lw-trend-chart', host: { '[attr.aria-label]': 'says()' }, template: '' })
class NoTrend {
  readonly moments = input.required<readonly TrendMoment[]>();
  readonly says = input.required<string>();
}

/** Leaves out what needs a canvas from components; what they say stays. */
export function withoutDrawing(...components: readonly Type<unknown>[]): void {
  for (const component of components)
    TestBed.overrideComponent(component, {
      remove: { imports: [BandChart, StanceChart, TrendChart] },
      add: { imports: [NoBands, NoPlane, NoTrend] },
    });
}

/** The words of an element, with single spaces. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

export function allWords(page: Element, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map(wordsOf);
}

/** What a component with these inputs shows. */
export function shown<Shown>(component: Type<Shown>, inputs: Readonly<Record<string, unknown>>): HTMLElement {
  return fixtureOf(component, inputs).nativeElement as HTMLElement;
}

/** What would be drawn of each row of bands in a component with these inputs. */
export function linesIn<Shown>(component: Type<Shown>, inputs: Readonly<Record<string, unknown>>): readonly BandLine[] {
  return fixtureOf(component, inputs)
    .debugElement.queryAll(By.directive(BandRow))
    .map(({ componentInstance }) => (componentInstance as BandRow).line());
}

function fixtureOf<Shown>(component: Type<Shown>, inputs: Readonly<Record<string, unknown>>): ComponentFixture<Shown> {
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  return fixture;
}
