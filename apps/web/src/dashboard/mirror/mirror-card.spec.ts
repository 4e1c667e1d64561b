import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnMirror } from '@leeway/contract';
import { type Answer, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { MirrorCard } from './mirror-card.js';
import { aMirror } from '../testing/a-mirror.js';

const SEALED: OwnMirror = {
  state: 'sealed',
  answers: { ratings: { tr1: 5 }, delegation: { planning: { current: 3 } } },
  shared: false,
};

async function shown(own: OwnMirror, ...answers: readonly Answer[]) {
  const asked = answering(ok(aMirror(own)), ...answers);
  const fixture: ComponentFixture<MirrorCard> = TestBed.createComponent(MirrorCard);
  fixture.componentRef.setInput('roundId', 'round');
  fixture.componentRef.setInput('unitId', 'unit');
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const sharing = page.querySelector<HTMLInputElement>('[role=switch]');
  return { asked, fixture, page, sharing };
}

describe('one’s own view below a result', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('lists what was answered, in words', async () => {
    const { page } = await shown(SEALED);
    const answers = [...page.querySelectorAll('dd')].map(({ textContent }) => textContent);

    expect(answers).toEqual(['strongly agree', 'no answer', 'now: Together', 'wanted: no answer', 'no answer']);
    expect(page.textContent).toContain('It is shown to you only.');
  });

  it('is shared with trainers by a switch, and no longer by the same switch', async () => {
    const { page, asked, fixture, sharing } = await shown(SEALED, ok(aMirror(SEALED)), ok(aMirror(SEALED)));
    for (const shared of [true, false]) {
      sharing?.click();
      await fixture.whenStable();
      expect(asked.at(-1)).toEqual({
        method: 'PUT',
        path: '/api/mirror/round/unit/sharing',
        body: JSON.stringify({ shared }),
      });
      expect(page.textContent).toContain(shared ? 'You and the trainers' : 'It is shown to you only.');
    }
  });

  it('stays as it was when sharing fails', async () => {
    const { page, fixture, sharing } = await shown(SEALED, problem(503, 'unavailable'));
    sharing?.click();
    await fixture.whenStable();

    expect(page.querySelector('[role=alert]')?.textContent).toContain('en unavailable');
    expect(sharing?.checked).toBe(false);
  });

  it('is one line when it was skipped', async () => {
    const { page, sharing } = await shown({ state: 'skipped' });

    expect(page.textContent?.trim()).toContain('You skipped your own view');
    expect([sharing, page.querySelector('h2')]).toEqual([null, null]);
  });
});
