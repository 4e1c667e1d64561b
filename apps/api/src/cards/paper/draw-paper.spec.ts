import { describe, expect, it, jest } from '@jest/globals';
import { LANGUAGES, type Language } from '@leeway/contract';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { groupedCode, newCardCode } from '../card-code.js';
import { drawPaper } from './draw-paper.js';
import { layOutCards } from './lay-out-cards.js';
import type { CardFacts, PosterFacts } from './paper-facts.js';
import { paperWords } from './paper-words.js';
import { qrPicture } from './qr-picture.js';

jest.setTimeout(60_000);

const ROUND = {
  organisationName: 'Zorggroep De Linde',
  roundName: 'Voorjaar',
  opensAt: new Date('2027-03-02T07:00:00.000Z'),
  closesAt: new Date('2027-03-16T16:00:00.000Z'),
  timeZone: 'Europe/Amsterdam',
};
const LONG = 'Wonen, welzijn en dagbesteding voor ouderen in de regio Noordoost-Achterhoek en omstreken';

function someCards(count: number, changes: Partial<CardFacts> = {}): CardFacts {
  const cards = Array.from({ length: count }, newCardCode).map((code) => ({
    code,
    link: `https://ballots.example/#/c/org/round/${code}`,
  }));
  return { ...{ kind: 'cards', language: 'nl' }, ...ROUND, group: 'Team Noord', cards, ...changes };
}

const aPoster = (language: Language, changes: Partial<PosterFacts> = {}): PosterFacts => ({
  ...{ kind: 'poster', language },
  ...ROUND,
  cardPage: 'https://ballots.example/#/k/org/round',
  fingerprint: { hex: 'ab'.repeat(32), words: 'guitar steak black repair ghost teach' },
  ...changes,
});

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes));
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

const CODES = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}/g;

describe('the cards of a block', () => {
  it('are ten on a page, in the order given, each code once and in groups of four', async () => {
    const facts = someCards(23);
    const pages = await pagesOf(await drawPaper(facts));
    expect(pages.map((page) => page.match(CODES)?.length)).toEqual([10, 10, 3]);
    expect(pages.join(' ').match(CODES)).toEqual(facts.cards.map(({ code }) => groupedCode(code)));
  });

  it.each(LANGUAGES)('each say what to do, what is promised and until when (%s)', async (language) => {
    const [page] = await pagesOf(await drawPaper(someCards(2, { language })));
    const { card, promise } = paperWords(language);
    for (const sentence of [...promise, card.scan, card.type, card.nobodyKnows]) {
      expect(page?.split(sentence)).toHaveLength(3);
    }
    expect(page).toContain(language === 'nl' ? 'tot 16 maart om 17:00' : 'until 16 March at 17:00');
  });

  it('differ in nothing but their code: no number, and nobody’s name', async () => {
    const [page] = await pagesOf(await drawPaper(someCards(6, { language: 'en' })));
    const [onCards = ''] = (page ?? '').split('Cards for:');
    const cards = onCards.split('Voorjaar').slice(1);
    expect(cards).toHaveLength(6);
    expect(new Set(cards.map((card) => card.replace(CODES, 'CODE').trim())).size).toBe(1);
  });

  it('hold the QR code of their own link', () => {
    const facts = someCards(3);
    const laidOut = JSON.stringify(layOutCards(facts).content);
    const places = facts.cards.map(({ link, code }) => [
      laidOut.indexOf(JSON.stringify(qrPicture(link))),
      laidOut.indexOf(groupedCode(code)),
    ]);
    expect(places.flat().every((place, at, all) => place > (all[at - 1] ?? 0))).toBe(true);
  });

  it('stay ten on a page whatever the names are', async () => {
    for (const language of LANGUAGES) {
      const facts = someCards(20, { language, roundName: LONG.toUpperCase(), group: LONG.toUpperCase() });
      const pages = await pagesOf(await drawPaper(facts));
      expect(pages.map((page) => page.match(CODES)?.length)).toEqual([10, 10]);
    }
  });

  it('do not say when they were printed', async () => {
    const facts = someCards(2);
    const bytes = await drawPaper(facts);
    const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
    expect(info).toMatchObject({ CreationDate: expect.stringContaining('20270302070000') });
    expect(Buffer.from(await drawPaper(facts)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('the poster', () => {
  it.each(LANGUAGES)(
    'says on one page what to do, the promise, until when, and the fingerprint (%s)',
    async (language) => {
      const pages = await pagesOf(await drawPaper(aPoster(language)));
      expect(pages).toHaveLength(1);
      const { wall, promise } = paperWords(language);
      // The number of a step comes after its first line.
      const text = pages[0]?.replaceAll(/([a-z.])[123]\. /g, '$1 ');
      for (const sentence of [...promise, ...wall.steps, wall.atCode, wall.nobodyKnows, ROUND.organisationName]) {
        expect(text).toContain(sentence);
      }
      expect(pages[0]).toMatch(language === 'nl' ? /16 maart 2027 om 17:00/ : /16 March 2027 at 17:00/);
      for (const word of ['guitar', 'teach', 'ab'.repeat(32)]) expect(pages[0]).toContain(word);
    },
  );

  it('stays one page whatever the names are', async () => {
    const pages = await pagesOf(await drawPaper(aPoster('nl', { roundName: LONG.repeat(2), organisationName: LONG })));
    expect(pages).toHaveLength(1);
  });
});
