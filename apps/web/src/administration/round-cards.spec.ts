import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RoundDetail } from '@leeway/contract';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { RoundCards } from './round-cards.js';

const ROUND = '00000000-0000-4000-8000-000000000001';
const NORTH = '00000000-0000-4000-8000-000000000002';
const SOUTH = '00000000-0000-4000-8000-000000000003';
const PATH = `/api/rounds/${ROUND}/blocks/${NORTH}/cards`;

const block = (blockId: string, name: string, changes = {}): RoundDetail['blocks'][number] => ({
  ...{ blockId, unitId: blockId, groupUnitIds: [blockId], label: { nl: name, en: name } },
  ...{ headcount: 9, handedOut: 'cards', hasCards: false },
  ...changes,
});

const detailOf = (
  state: RoundDetail['round']['state'],
  blocks = [block(NORTH, 'North'), block(SOUTH, 'South', { handedOut: 'mail' })],
): RoundDetail => ({
  round: {
    ...{ roundId: ROUND, name: 'Autumn', kind: 'pulse', people: 18, tallyKeyHeldBy: 'installation', state },
    ...{ opensAt: '2026-11-25T07:00:00.000Z', closesAt: '2026-12-09T16:00:00.000Z' },
    ...{ progress: { done: 1, of: 1 }, fingerprint: null, closing: null },
  },
  blocks,
  cardPage: 'https://ballots.example/#/k/org/round',
});

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

let saved: string[] = [];

/** Answers each request with a file called cards.pdf, or with a refusal. */
function serving(...statuses: readonly number[]): Request[] {
  const asked: Request[] = [];
  globalThis.fetch = jest.fn((path: string | URL | Request, init?: RequestInit) => {
    const status = statuses[asked.length] ?? 500;
    asked.push({ method: init?.method ?? '', path: String(path), body: JSON.parse(String(init?.body ?? 'null')) });
    const message = { nl: 'Al gebruikt.', en: 'Used already.' };
    const problem = { type: 'about:blank', title: 'Conflict', status, code: 'cards-collected', message };
    return Promise.resolve({
      ok: status < 400,
      status,
      headers: new Headers({ 'content-disposition': 'attachment; filename="cards.pdf"' }),
      blob: () => Promise.resolve(new Blob(['%PDF'])),
      json: () => Promise.resolve(status < 400 ? null : problem),
    } as Response);
  }) as typeof fetch;
  return asked;
}

async function shown(detail: RoundDetail) {
  const fixture = TestBed.createComponent(RoundCards);
  fixture.componentRef.setInput('detail', detail);
  let changes = 0;
  fixture.componentInstance.changed.subscribe(() => (changes += 1));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (label: string): Promise<void> => {
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes(label))?.click();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await fixture.whenStable();
  };
  return { page, press, changes: () => changes };
}

beforeEach(() => {
  saved = [];
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  TestBed.configureTestingModule({ providers: withTexts() });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the cards of a round', () => {
  it('are saved as a file for the groups that draw them, and for no others', async () => {
    const asked = serving(200);
    const { page, press, changes } = await shown(detailOf('launched'));
    expect(page.querySelector('.paper-list')?.textContent).toContain('North');
    expect(page.querySelector('.paper-list')?.textContent).not.toContain('South');

    await press('Make and save as PDF');
    expect(asked).toEqual([{ method: 'POST', path: `${PATH}/print`, body: { language: 'en' } }]);
    expect([saved, changes()]).toEqual([['cards.pdf'], 1]);
    expect(page.textContent).toContain('Saved as cards.pdf.');
  });

  it('are printed in the other language when that is chosen', async () => {
    const asked = serving(200);
    const { page, press } = await shown(detailOf('open'));
    const select = page.querySelector('select')!;
    select.value = 'nl';
    select.dispatchEvent(new Event('change'));

    await press('Make and save as PDF');
    expect(asked[0]?.body).toEqual({ language: 'nl' });
  });

  it('are made again only after a warning, and withdrawn first', async () => {
    const asked = serving(204, 200);
    const { page, press } = await shown(detailOf('open', [block(NORTH, 'North', { hasCards: true })]));

    await press('Make new ones');
    expect(asked).toEqual([]);
    expect(page.querySelector('dialog')?.textContent).toContain('will no longer work');
    await press('Withdraw and make new ones');
    expect(asked.map(({ method, path }) => [method, path])).toEqual([
      ['DELETE', PATH],
      ['POST', `${PATH}/print`],
    ]);
  });

  it('are not made again once one was used, and the page says why', async () => {
    const asked = serving(409);
    const { page, press } = await shown(detailOf('open', [block(NORTH, 'North', { hasCards: true })]));
    await press('Make new ones');
    await press('Withdraw and make new ones');

    expect(asked).toHaveLength(1);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Used already.');
    expect(saved).toEqual([]);
  });

  it('come with a poster and the address of a shared device', async () => {
    const asked = serving(200);
    const { page, press } = await shown(detailOf('open'));
    expect(page.textContent).toContain('https://ballots.example/#/k/org/round');

    await press('Save the poster');
    expect(asked[0]?.path).toBe(`/api/rounds/${ROUND}/poster?language=en`);
  });

  it.each(['preparing', 'closing', 'closed'] as const)('cannot be made while the round is %s', async (state) => {
    const { page } = await shown(detailOf(state));
    expect(page.querySelectorAll('button.button-primary:not(dialog *)')).toHaveLength(0);
  });

  it('are not spoken of where everybody gets e-mail', async () => {
    const { page } = await shown({
      ...detailOf('open', [block(SOUTH, 'South', { handedOut: 'mail' })]),
      cardPage: null,
    });
    expect(page.textContent?.trim()).toBe('');
  });
});
