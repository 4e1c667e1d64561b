import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TeamResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { SmallTeam } from './small-team.js';
import { aResult } from '../testing/a-result.js';

async function words(more: Partial<TeamResult>): Promise<string> {
  const fixture = TestBed.createComponent(SmallTeam);
  fixture.componentRef.setInput('result', { ...aResult(), ...more });
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

const together = {
  label: { nl: 'samen', en: 'together' },
  units: [
    { name: 'Team Noord', hasUnitsBelow: false },
    { name: 'Nachtteam', hasUnitsBelow: false },
  ],
  respondents: { status: 'withheld' as const, reason: 'too-few-respondents' as const },
  responseCaution: null,
};

describe('what a team without a result of its own reads', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('names the group that it is part of, and the rule', async () => {
    const said = await words({ spokenFor: 'shared', group: together });

    expect(said).toContain('These figures are those of Team Noord and Nachtteam together.');
    expect(said).toContain('figures begin at five answers');
  });

  it('gives it a conversation and a way on, also when nothing speaks for it', async () => {
    const said = await words({ spokenFor: 'none', group: null });

    expect(said).toContain('Team Noord has no figures in this round');
    expect(said).toContain('When did you need me and I was not there?');
    expect(said).toContain('join Team Noord on purpose');
  });

  it.each(['own', 'whole'] as const)('is not there for a unit with its result: %s', async (spokenFor) => {
    expect(await words({ spokenFor })).toBe('');
  });
});
