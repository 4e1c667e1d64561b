import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MyRound, Session } from '@leeway/contract';
import { type Answer, answering, ok, problem } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { MyRounds } from './my-rounds.js';
import { SessionStore } from './session-store.js';

const LINK =
  'https://ballots.example.org/#/r/11111111-1111-4111-8111-111111111111/33333333-3333-4333-8333-333333333333';

const round = (change: Partial<MyRound> = {}): MyRound => ({
  roundId: '33333333-3333-4333-8333-333333333333',
  name: 'Spring',
  kind: 'pulse',
  opensAt: '2026-03-01T08:00:00.000Z',
  closesAt: '2026-03-08T16:00:00.000Z',
  state: 'open',
  fingerprint: { hex: 'ab'.repeat(32), words: 'loyal chicken keep organ canoe desert' },
  link: LINK,
  handedOut: 'mail',
  ...change,
});

const nobody: Session = { person: null, demo: null };

async function shown(answer: Answer, session: Session = nobody): Promise<HTMLElement> {
  answering(ok(session), answer);
  await TestBed.inject(SessionStore).load();
  const fixture = TestBed.createComponent(MyRounds);
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const link = (page: HTMLElement) => page.querySelector('a.button')?.getAttribute('href') ?? null;

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), ...withTexts()] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('MyRounds', () => {
  it('leads to the questions of an open round, by the link that is the same for everybody', async () => {
    const page = await shown(ok({ rounds: [round()] }));
    expect(page.textContent).toContain('Spring');
    expect(link(page)).toBe(LINK);
  });

  it('says that there is nothing to do before a round opens', async () => {
    const page = await shown(ok({ rounds: [round({ state: 'launched' })] }));
    expect(page.textContent).toContain('There is nothing to do yet.');
    expect(link(page)).toBeNull();
  });

  it('asks for a card where cards are handed out', async () => {
    const page = await shown(ok({ rounds: [round({ handedOut: 'cards' })] }));
    expect(page.textContent).toContain('with a card');
    expect(link(page)).toBeNull();
  });

  it('leads to the inboxes in the demo, where no browser is anybody’s own', async () => {
    const page = await shown(ok({ rounds: [round()] }), { person: null, demo: [] });
    expect(link(page)).toBe('/demo/inbox');
  });

  it('says that there is no round, and what went wrong', async () => {
    expect((await shown(ok({ rounds: [] }))).textContent).toContain('There is no round');
    const failed = await shown(problem(503, 'unavailable'));
    expect(failed.textContent).toContain('en unavailable');
    expect(failed.textContent).not.toContain('There is no round');
  });
});
