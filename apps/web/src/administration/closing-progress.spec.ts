import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundView } from '@leeway/contract';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { ClosingProgress } from './closing-progress.js';

const ROUND: RoundView = {
  roundId: '00000000-0000-4000-8000-000000000001',
  name: 'Spring',
  kind: 'pulse',
  opensAt: '2026-06-01T06:00:00.000Z',
  closesAt: '2026-06-15T15:00:00.000Z',
  state: 'closing',
  progress: { done: 5, of: 5 },
  people: 20,
  fingerprint: null,
  tallyKeyHeldBy: 'installation',
  closing: null,
};

function shown(part: Partial<RoundView>): HTMLElement {
  const fixture = TestBed.createComponent(ClosingProgress);
  fixture.componentRef.setInput('round', { ...ROUND, ...part });
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('the progress of a closing', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('begins at nothing before the tally has told anything', () => {
    const page = shown({ closing: null });

    expect(page.querySelector('progress')?.value).toBe(0);
    expect(page.textContent).toContain('0% opened');
  });

  it('is as far as the tally tells', () => {
    expect(shown({ closing: { step: 'opening', percent: 60 } }).querySelector('progress')?.value).toBe(60);
  });

  it.each([
    ['trustee', 'key of the works council'],
    ['installation', 'key of the tally'],
  ] as const)('says whose key it waits for when the %s keeps it', (tallyKeyHeldBy, words) => {
    const page = shown({ tallyKeyHeldBy, closing: { step: 'waiting-for-key', percent: 0 } });

    expect(page.querySelector('h2')?.textContent).toContain(`Waiting for the ${words}`);
    expect(page.querySelector('progress')).toBeNull();
  });
});
