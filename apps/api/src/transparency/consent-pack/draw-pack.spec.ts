import { describe, expect, it, jest } from '@jest/globals';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { ROUND, someFacts } from './testing/some-facts.js';
import { drawPack } from './draw-pack.js';

// A page takes some hundredths of a second, and much longer on a machine that does other things.
jest.setTimeout(60_000);

/** Page by page, with one space wherever there is any. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()));
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

describe('a drawn pack', () => {
  it('has the same bytes whenever it is drawn, with a round and without', async () => {
    for (const facts of [someFacts(), someFacts({ round: null })]) {
      const [one, other] = [await drawPack(facts), await drawPack(facts)];
      expect(Buffer.compare(one, other)).toBe(0);
    }
  });

  it('says its language, title and the opening of the round, and numbers its pages', async () => {
    const bytes = await drawPack(someFacts());
    const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
    expect(info).toMatchObject({
      Title: 'Instemmingspakket Speelruimte: Zorggroep ‘De Linde’ · Voorjaar & zo',
      Language: 'nl',
      CreationDate: 'D:20270301080000Z',
    });
    const pages = await pagesOf(bytes);
    pages.forEach((page, at) => expect(page).toContain(`${at + 1} / ${pages.length}`));
    expect(pages.slice(1).every((page) => page.includes('Zorggroep ‘De Linde’ · Voorjaar & zo'))).toBe(true);
  });

  it('begins with the contents, and each chapter on the page that they say', async () => {
    const pages = await pagesOf(await drawPack(someFacts({ language: 'en' })));
    const entries = [...(pages[0] ?? '').matchAll(/(\d\. [A-Z][^.\d]+?) (\d+)(?= |$)/g)];
    expect(entries).toHaveLength(8);
    for (const [, title = '', page] of entries) expect(pages[Number(page) - 1]).toContain(title);
  });

  it('tells what is asked, promised and not promised on one page', async () => {
    const pages = await pagesOf(await drawPack(someFacts()));
    expect(pages[1]).toContain('1. Wat er gevraagd wordt');
    expect(pages[2]).toContain('2. Wat voor deze meting vastligt');
  });

  it('withstands names in any script, with a word on what it cannot show', async () => {
    const organisationName = `שלום 👩‍⚕️ "Zoë" ${'بيت'.repeat(60)}`;
    const label = { nl: '🏥', en: '🏥' };
    const round = { ...ROUND, organisationName, blocks: [{ label, headcount: 9 }] };
    const text = (await pagesOf(await drawPack(someFacts({ round })))).join(' ');
    expect(text).toContain('\ufffd \ufffd "Zoë" \ufffd');
    expect(text).toContain('Een naam bevat tekens die dit document niet kan tonen');
  });

  it('holds five hundred groups', async () => {
    const blocks = Array.from({ length: 500 }, (_, at) => {
      const name = `Groep ${at + 1}.`;
      return { label: { nl: name, en: name }, headcount: 20 };
    });
    const text = (await pagesOf(await drawPack(someFacts({ round: { ...ROUND, blocks } })))).join(' ');
    for (const { label } of blocks) expect(text).toContain(label.nl);
  });
});
