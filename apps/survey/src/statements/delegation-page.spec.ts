import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { SurveyFlow } from '../round/survey-flow.js';
import { anOpenedRound } from '../testing/an-opened-round.js';
import { AnswerSheet } from './answer-sheet.js';
import { DelegationPage } from './delegation-page.js';

const FIRST_AREA = 4;
let flow: SurveyFlow;
let fixture: ComponentFixture<DelegationPage>;
let page: HTMLElement;

const radio = (label: string) => page.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
const next = () => page.querySelector<HTMLButtonElement>('button[type=submit]')!;

beforeEach(async () => {
  flow = await anOpenedRound('baseline');
  flow.next(FIRST_AREA - 1);
  fixture = TestBed.createComponent(DelegationPage);
  fixture.detectChanges();
  page = fixture.nativeElement as HTMLElement;
});

describe('DelegationPage', () => {
  it('asks about one area on one scale twice', () => {
    expect(page.querySelector('h1')!.textContent).toBe('planning en');
    expect(page.querySelectorAll('input[name=current]')).toHaveLength(5);
    expect(page.querySelectorAll('input[name=wanted]')).toHaveLength(5);
  });

  it('keeps both sides apart and never moves on by itself', () => {
    radio('Now: level 2 en').click();
    radio('Should be: level 4 en').click();
    expect(TestBed.inject(AnswerSheet).answers().areas).toEqual({ planning: { current: 2, wanted: 4 } });
    expect(flow.page()).toEqual({ name: 'step', index: FIRST_AREA });
  });

  it('says Skip until something is answered', () => {
    expect(next().textContent!.trim()).toBe('Skip');
    radio('Now: level 2 en').click();
    fixture.detectChanges();
    expect(next().textContent!.trim()).toBe('Next');
  });

  it('leads to the open question after the last area', () => {
    flow.next(FIRST_AREA);
    flow.next(FIRST_AREA + 1);
    expect(flow.step()?.kind).toBe('comment');
  });
});
