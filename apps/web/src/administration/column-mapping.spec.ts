import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ColumnMeaning, RosterFileColumn } from '@leeway/contract';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { ColumnMapping } from './column-mapping.js';

const COLUMNS: RosterFileColumn[] = [
  { name: 'Mail', meaning: 'email', knownBy: 'name', examples: ['eva@lin.example'] },
  { name: 'Kolom 2', meaning: null, knownBy: null, examples: ['<b>Zorg</b>', 'Noord'] },
];

beforeEach(() => {
  TestBed.configureTestingModule({ providers: withTexts() });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the columns of a file', () => {
  it('are shown with what is in them, and only what is chosen is sent', async () => {
    const fixture = TestBed.createComponent(ColumnMapping);
    const page = fixture.nativeElement as HTMLElement;
    const chosen: (readonly (ColumnMeaning | null)[])[] = [];
    fixture.componentInstance.chosen.subscribe((meanings) => chosen.push(meanings));
    fixture.componentRef.setInput('columns', COLUMNS);
    await fixture.whenStable();
    const [mail, second] = [...page.querySelectorAll('select')];
    expect([mail?.value, second?.value]).toEqual(['email', '']);
    expect(page.textContent).toContain('<b>Zorg</b> · Noord');
    expect(page.textContent).toContain('recognised by its name');
    const button = page.querySelector('button');
    expect(button?.disabled).toBe(true);
    if (second !== undefined) second.value = 'unit';
    second?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    button?.click();
    expect(chosen).toEqual([[null, 'unit']]);
  });
});
