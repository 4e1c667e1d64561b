import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Participation, RoundBlock } from '@leeway/contract';
import { type Answer, answering, ok } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { RoundParticipation } from './round-participation.js';

const ROUND = '00000000-0000-4000-8000-000000000001';
const id = (n: number): string => `00000000-0000-4000-8000-00000000001${n}`;
const BLOCKS: RoundBlock[] = ['North', 'South', 'Nights'].map((name, n) => ({
  ...{ blockId: id(n), unitId: id(n), groupUnitIds: [id(n)], label: { nl: name, en: name } },
  ...{ headcount: 9, handedOut: 'mail', hasCards: false },
}));

async function shown(...answers: readonly Answer[]): Promise<HTMLElement> {
  answering(...answers);
  const fixture = TestBed.createComponent(RoundParticipation);
  fixture.componentRef.setInput('roundId', ROUND);
  fixture.componentRef.setInput('blocks', BLOCKS);
  await fixture.whenStable();
  await new Promise((resolve) => setTimeout(resolve, 10));
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: withTexts() });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the participation of a round', () => {
  const told: Participation = {
    publishedAt: '2026-11-25T07:00:00.000Z',
    blocks: [
      { blockId: id(0), part: 0, of: 2 },
      { blockId: id(1), part: 1, of: 3 },
      { blockId: id(2), part: 3, of: 4 },
    ],
  };

  it('is told in words and in pieces, and as a table', async () => {
    const page = await shown(ok(told));
    const rows = [...page.querySelectorAll('.shares li')];
    expect(rows.map((row) => row.querySelector('.share-words')?.textContent)).toEqual([
      'less than half',
      'between a third and two thirds',
      'three quarters or more',
    ]);
    expect(rows.map((row) => [...row.querySelectorAll('.share-bar span')].map(({ className }) => className))).toEqual([
      ['share-partly', 'share-empty'],
      ['share-full', 'share-partly', 'share-empty'],
      ['share-full', 'share-full', 'share-full', 'share-partly'],
    ]);
    expect(page.querySelector('table')?.textContent).toMatch(/North.*less than half.*South.*Nights/s);
    expect(page.textContent).toContain('Wed 25 November at 08:00');
  });

  it('says that collecting is not answering, and holds no number of people', async () => {
    const page = await shown(ok(told));
    expect(page.textContent).toContain('Whether they answered, nobody can see');
    expect(page.textContent?.replace(/As of.*?\d\d:\d\d\./, '')).not.toMatch(/\d/);
  });

  it('says when there will be something to see', async () => {
    const page = await shown(ok({ publishedAt: null, blocks: [] }));
    expect(page.textContent).toContain('From the first morning on');
    expect(page.querySelector('.shares')).toBeNull();
  });

  it('says when it cannot be read, and lets one try again', async () => {
    const page = await shown('no connection', ok(told));
    page.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    for (let wait = 0; wait < 100 && page.querySelector('.shares') === null; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(page.querySelectorAll('.shares li')).toHaveLength(3);
  });
});
