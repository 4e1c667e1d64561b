import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DisclosedFigure } from '@leeway/contract';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { CauseItems } from './cause-items.js';
import { aCause, aFigure, withheld } from '../testing/a-result.js';
import { withoutDrawing } from '../testing/without-drawing.js';

describe('the statements behind a cause', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    withoutDrawing(CauseItems);
    TestBed.inject(LanguageStore).choose('en');
  });

  const opened = (...figures: DisclosedFigure[]): HTMLElement => {
    const fixture = TestBed.createComponent(CauseItems);
    const items = figures.map((figure, index) => ({
      itemId: `cl${index}`,
      text: { nl: `Stelling ${index}`, en: `Statement ${index}` },
      reversed: index === 1,
      figure,
    }));
    fixture.componentRef.setInput('cause', { ...aCause('clarity', aFigure(3.2, 3.6)), items });
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    const details = page.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    fixture.detectChanges();
    return page;
  };

  it('show a range each, on one axis, and say which count the other way round', () => {
    const page = opened(aFigure(3.2, 3.6), aFigure(2.1, 2.4));

    expect([...page.querySelectorAll('.range')].map((range) => range.textContent)).toEqual(['3.2–3.6', '2.1–2.4']);
    expect(page.querySelectorAll('.item')[1]?.textContent).toContain('agreeing counts as low');
    expect(page.querySelector('lw-scale-ends')).not.toBeNull();
  });

  it('have no axis when nothing stands on it', () => {
    const page = opened(withheld('item-needs-eight'), withheld('item-needs-eight'));

    expect(page.querySelectorAll('lw-withheld-marker')).toHaveLength(2);
    expect(page.querySelector('lw-scale-ends')).toBeNull();
  });
});
