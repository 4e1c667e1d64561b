import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { SurveyFlow } from '../round/survey-flow.js';
import { anOpenedRound } from '../testing/an-opened-round.js';
import { AnswerSheet } from './answer-sheet.js';
import { StatementPage } from './statement-page.js';

let flow: SurveyFlow;
let fixture: ComponentFixture<StatementPage>;
let page: HTMLElement;

const radios = () => [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const answer = () => TestBed.inject(AnswerSheet).answers().ratings['cl1'];
const button = (type: string) => page.querySelector<HTMLButtonElement>(`.actions button[type=${type}]`)!;
const key = (name: string, modifiers: KeyboardEventInit = {}) =>
  page
    .querySelector('h1')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...modifiers }));
/** A tap or a mouse click on a row. */
const point = (index: number) => {
  radios()[index]!.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  radios()[index]!.click();
};
/** What browsers do for an arrow key in a group of radio buttons. */
const arrowTo = (index: number) => {
  key('ArrowDown');
  radios()[index]!.click();
};

beforeEach(async () => {
  flow = await anOpenedRound('pulse');
  jest.useFakeTimers();
  fixture = TestBed.createComponent(StatementPage);
  fixture.detectChanges();
  // Read before anything is tapped.
  jest.advanceTimersByTime(1000);
  page = fixture.nativeElement as HTMLElement;
});
afterEach(() => {
  jest.useRealTimers();
});

describe('StatementPage', () => {
  it('asks the statement with five rows and "I can’t say"', () => {
    expect(page.querySelector('h1')!.textContent).toBe('clarity 1 en');
    expect(radios()).toHaveLength(6);
    expect(page.querySelector('fieldset')!.getAttribute('aria-labelledby')).toBe(page.querySelector('h1')!.id);
  });

  it('moves on by itself after a tap, and not before the row is seen to be taken', () => {
    point(3);
    expect(answer()).toBe(4);
    expect(flow.page()).toEqual({ name: 'step', index: 0 });
    jest.advanceTimersByTime(1000);
    expect(flow.page()).toEqual({ name: 'step', index: 1 });
  });

  it('takes the second tap of a double tap on the statement before for none', () => {
    const next = TestBed.createComponent(StatementPage);
    next.detectChanges();
    page = next.nativeElement as HTMLElement;
    point(3);
    jest.advanceTimersByTime(200);
    expect(answer()).toBeUndefined();
    expect(flow.page()).toEqual({ name: 'step', index: 0 });
    jest.advanceTimersByTime(100);
    point(3);
    expect(answer()).toBe(4);
  });

  it('stays when an arrow key selects, even after a tap before', () => {
    TestBed.inject(AnswerSheet).setMovesOnByItself(false);
    point(0);
    TestBed.inject(AnswerSheet).setMovesOnByItself(true);
    arrowTo(1);
    jest.advanceTimersByTime(1000);
    expect(answer()).toBe(2);
    expect(flow.page()).toEqual({ name: 'step', index: 0 });
  });

  it('answers with the keys 1 to 5 and moves on', () => {
    key('5');
    jest.advanceTimersByTime(1000);
    expect(answer()).toBe(5);
    expect(flow.page()).toEqual({ name: 'step', index: 1 });
  });

  it.each(['0', '6', ' ', 'a', ''])('takes the key %j for no answer', (name) => {
    key(name);
    expect(answer()).toBeUndefined();
  });

  it('leaves the shortcuts of the browser alone', () => {
    key('3', { ctrlKey: true });
    key('3', { altKey: true });
    expect(answer()).toBeUndefined();
  });

  it('stays after a tap when moving on is switched off', () => {
    page.querySelector<HTMLInputElement>('input[role=switch]')!.click();
    point(3);
    jest.advanceTimersByTime(1000);
    expect(answer()).toBe(4);
    expect(flow.page()).toEqual({ name: 'step', index: 0 });
  });

  it('says Skip until there is an answer, then Next', () => {
    expect(button('submit').textContent!.trim()).toBe('Skip');
    arrowTo(0);
    fixture.detectChanges();
    expect(button('submit').textContent!.trim()).toBe('Next');
  });

  it('skips without an answer', () => {
    button('submit').click();
    expect(answer()).toBeUndefined();
    expect(flow.page()).toEqual({ name: 'step', index: 1 });
  });

  it('goes on only once when Next is pressed right after a tap', () => {
    point(2);
    button('submit').click();
    jest.advanceTimersByTime(1000);
    expect(flow.page()).toEqual({ name: 'step', index: 1 });
  });

  it('goes back to the promise from the first statement', () => {
    button('button').click();
    expect(flow.page()).toEqual({ name: 'promise' });
  });

  it('takes an answer back', () => {
    arrowTo(0);
    fixture.detectChanges();
    page.querySelector<HTMLButtonElement>('.preferences button')!.click();
    fixture.detectChanges();
    expect(answer()).toBeUndefined();
    expect(radios().some(({ checked }) => checked)).toBe(false);
  });

  it('returns to the overview when one answer is changed from there', () => {
    flow.changeOne(0);
    point(1);
    jest.advanceTimersByTime(1000);
    expect(flow.page()).toEqual({ name: 'check' });
  });
});
