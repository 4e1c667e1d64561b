import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationResults } from '@leeway/contract';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { OrganisationPage } from './organisation-page.js';
import { aFigure, aRound, withheld } from './testing/a-result.js';
import { aGroup, anOverview } from './testing/an-overview.js';

const SPRING = aRound(0, 'Spring');
const WINTER = aRound(1, 'Winter');
const NOORD = aGroup('Noord', [aFigure(4.4, 4.8), withheld('too-few-items'), aFigure(2, 2.4)], {
  responseCaution: 'below-60',
});
const ZUID = aGroup('Zuid', [aFigure(1.2, 1.6), aFigure(3, 3.4), aFigure(4.4, 4.8)]);

const someResults = (changes: Partial<OrganisationResults> = {}): OrganisationResults => ({
  overview: anOverview([ZUID, NOORD]),
  comparable: [WINTER],
  comparison: {
    round: WINTER,
    groups: [{ groupId: 'Zuid', changes: ['clearly-up', 'no-clear-change', 'too-few-to-say'] }],
  },
  agreements: [
    { unitId: SPRING.roundId, name: 'Zuid', open: 2, overdue: 1, nextDueOn: '2199-01-02' },
    { unitId: WINTER.roundId, name: 'Noord', open: 1, overdue: 0, nextDueOn: '2199-01-03' },
  ],
  ...changes,
});

async function opened(url: string, ...answers: readonly Answer[]) {
  const asked: Asked[] = answering(...answers);
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(url);
  const page = harness.fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await harness.fixture.whenStable();
    }
  };
  await settle();
  const words = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
  return { asked, page, settle, words };
}

const rounds = ok({ rounds: [SPRING, WINTER] });

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [
      ...withTexts(),
      provideRouter([{ path: 'organisation', component: OrganisationPage }], withComponentInputBinding()),
    ],
  });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the overview of the organisation', () => {
  it('says what it holds in sentences before the table, and names no group in them', async () => {
    const { asked, words } = await opened('/organisation', rounds, ok(someResults()));
    expect(asked[1]?.path).toBe(`/api/organisation-results/${SPRING.roundId}`);
    expect(words('lw-organisation-summary p')).toEqual([
      '2 groups have a result. In one group fewer than 60% answered: read it with care.',
      'One group can be compared with “Winter”. In one of them there is a clear change on at least one scale.',
      '3 agreements are in progress. The day agreed on has passed for one.',
    ]);
    expect(words('lw-organisation-summary').join()).not.toMatch(/Noord|Zuid/);
  });

  it('says that of a baseline before a pulse only a part counts', async () => {
    const { comparison } = someResults();
    const round = { ...WINTER, kind: 'baseline' as const };
    const results = someResults({ comparison: comparison === null ? null : { ...comparison, round } });
    const { words } = await opened('/organisation', rounds, ok(results));
    expect(words('lw-organisation-summary p')[1]).toContain('Of that round, a baseline, the statements count');
  });

  it('keeps the order of the organisation, and says of a comparison what can be said', async () => {
    const { words } = await opened('/organisation', rounds, ok(someResults()));
    expect(words('.heat-name')).toEqual(['Zuid', 'Noord', 'Whole organisation']);
    expect(words('.heat-change, td .visually-hidden')).toEqual([
      '↑ clear change: up',
      'no clear change',
      'too few to say',
    ]);
    expect(words('.heat-change-clear')).toEqual(['↑ clear change: up']);
    expect(words('lw-agreements-progress tbody tr')).toEqual([
      'Zuid21 Wednesday, 2 January 2199',
      'Noord10 Thursday, 3 January 2199',
    ]);
  });

  it('compares with another round for who chooses one', async () => {
    const { asked, page, settle } = await opened('/organisation', rounds, ok(someResults()), ok(someResults()));
    const select = page.querySelector<HTMLSelectElement>('#organisation-before')!;
    select.value = WINTER.roundId;
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(TestBed.inject(Router).url).toContain(`before=${WINTER.roundId}`);
    expect(asked[2]?.path).toBe(`/api/organisation-results/${SPRING.roundId}?before=${WINTER.roundId}`);
  });

  it('says so when there is nothing to compare with, and nothing agreed on', async () => {
    const bare = someResults({ comparable: [], comparison: null, agreements: [] });
    const { page, words } = await opened('/organisation', rounds, ok(bare));
    expect(page.querySelector<HTMLSelectElement>('#organisation-before')?.disabled).toBe(true);
    expect(words('.heat-change')).toEqual([]);
    expect(words('lw-agreements-progress')).toEqual([expect.stringContaining('No agreements are in progress.')]);
  });

  it('sends to the own view first whoever leads a unit of the round', async () => {
    const { words } = await opened('/organisation', rounds, problem(409, 'mirror-first'));
    expect(words('.overview-door').join()).toContain('You lead a unit of this round yourself.');
  });
});
