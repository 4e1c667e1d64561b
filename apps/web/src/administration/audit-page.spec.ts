import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { AUDIT_KINDS, type AuditEntry } from '@leeway/contract';
import { type Answer, type Asked, answering, ok } from '../api/testing/answering.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { AuditPage } from './audit-page.js';
import { AUDIT_WORDS } from './audit-sentences.js';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const anEntry = (number: number, changes: Partial<AuditEntry> = {}): AuditEntry => ({
  entryId: idOf(number),
  at: '2026-11-25T09:30:00.000Z',
  kind: 'round-launched',
  by: { id: idOf(900), name: 'Hanneke Benali' },
  about: { id: idOf(800), name: `Meting ${number}` },
  details: {},
  ...changes,
});
const pageOf = (entries: readonly AuditEntry[], before: string | null = null): Answer => ok({ entries, before });

async function opened(...answers: readonly Answer[]) {
  const asked: Asked[] = answering(...answers);
  const fixture = TestBed.createComponent(AuditPage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  const sentences = () => [...page.querySelectorAll('li p:first-child')].map((line) => line.textContent);
  return { asked, page, settle, sentences };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: withTexts() });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the audit trail', () => {
  it('tells each act in a sentence, in the language of the moment', async () => {
    const cards = anEntry(1, {
      kind: 'cards-made',
      details: { groupNl: 'Overige teams', groupEn: 'Other teams', cards: 9 },
    });
    const role = anEntry(2, {
      kind: 'role-granted',
      about: { id: idOf(7), name: 'Noor' },
      details: { role: 'auditor' },
    });
    const { sentences, settle } = await opened(pageOf([cards, role, anEntry(3, { by: null })]));

    expect(sentences()).toEqual([
      'Hanneke Benali made 9 cards for Other teams, for the round “Meting 1”.',
      'Hanneke Benali made Noor auditor.',
      'The installation launched the round “Meting 3”.',
    ]);

    TestBed.inject(LanguageStore).choose('nl');
    await settle();
    expect(sentences()[0]).toBe('Hanneke Benali maakte 9 kaarten voor Overige teams, voor de meting “Meting 1”.');
  });

  it('has words for every kind, without a blank that stays open', async () => {
    const details = {
      role: 'trainer',
      people: 1,
      added: 1,
      changed: 0,
      removed: 0,
      cards: 5,
      groupNl: 'A',
      groupEn: 'A',
      mail: 'welcome',
      language: 'nl',
      mails: 3,
    };
    const { sentences } = await opened(pageOf(AUDIT_KINDS.map((kind, index) => anEntry(index, { kind, details }))));

    expect(Object.keys(AUDIT_WORDS)).toEqual([...AUDIT_KINDS]);
    expect(sentences().filter((sentence) => /\{\{|undefined/.test(sentence ?? ''))).toEqual([]);
  });

  it('goes on where it ended, and says when that was everything', async () => {
    const cursor = `2026-11-25T09:30:00.000Z_${idOf(1)}`;
    const { asked, page, settle, sentences } = await opened(pageOf([anEntry(1)], cursor), pageOf([anEntry(2)]));

    page.querySelector<HTMLButtonElement>('button')?.click();
    await settle();

    expect(asked[1]?.path).toBe(`/api/audit?before=${encodeURIComponent(cursor)}`);
    expect(sentences()).toHaveLength(2);
    expect(page.querySelector('button')).toBeNull();
    expect(page.textContent).toContain('This is everything.');
  });

  it('starts again with another kind, and says when there is none of it', async () => {
    const { asked, page, settle } = await opened(pageOf([anEntry(1)]), pageOf([]));
    const select = page.querySelector('select') as HTMLSelectElement;

    select.value = 'cards-made';
    select.dispatchEvent(new Event('change'));
    await settle();

    expect(asked[1]?.path).toBe('/api/audit?kind=cards-made');
    expect(page.querySelector('ol')).toBeNull();
    expect(page.textContent).toContain('Nothing of this kind has been done yet.');
  });
});
