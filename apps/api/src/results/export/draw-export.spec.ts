import { describe, expect, it, jest } from '@jest/globals';
import { LANGUAGES, type Language, type TeamResult } from '@leeway/contract';
import fc from 'fast-check';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { drawExport } from './draw-export.js';
import { formatMean } from './format-figures.js';
import { layOutExport } from './lay-out-export.js';
import { FORMULAS } from './testing/formulas.js';
import { withOtherOwnAnswers, withoutOwnAnswers } from './testing/own-answers.js';
import { someTeamResult } from './testing/some-team-result.js';
import { teamResults } from './testing/team-results.js';
import { valuesIn } from './testing/values-in.js';
import { wordsIn } from './words/words-in.js';

jest.setTimeout(60_000);
const timeZone = 'Europe/Amsterdam';
const languages = fc.constantFrom<Language>(...LANGUAGES);

/** Page by page, with one space wherever there is any. */
async function pagesOf(result: TeamResult, language: Language): Promise<string[]> {
  const bytes = await drawExport({ result, language, timeZone });
  const { text } = await extractText(await getDocumentProxy(bytes));
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

describe('the PDF of a team', () => {
  it('says the sentence before any figure, then bands, states and what is withheld', async () => {
    const pages = await pagesOf(someTeamResult(), 'nl');
    const text = pages.join(' ');
    expect(pages[0]).toMatch(
      /Team Noord.*Voorjaar.*16 maart 2027 · 8–10 mensen antwoordden.*Het zit vast bij.*1,9–2,5/,
    );
    for (const expected of [
      'Minder dan 60% antwoordde: lees het met zorg.',
      'Het team ervaart 2,1–2,8 en wil 3,8–4,4.',
      'waarschijnlijkste oorzaak',
      'duidelijk onder de organisatie (3,1–3,4)',
      'vorige meting 3,5–4,1: duidelijk omlaag',
      'je eigen beeld: 4,5',
      'niet duidelijk: loslaten, vasthouden',
      'komt niet aan',
      'ervaren: niet getoond: te weinig antwoorden voor een losse stelling',
      'je denkt te geven: 4; je streeft naar: 5',
      'Zeg hardop wat je overdraagt',
      'Uit Team Noord en Team Zuid: 11–15 mensen antwoordden.',
      'Dank je wel!',
      '67daa05bdb4619bd3b7867f399c95e29c185b081b443c32190f961bdfe0d59f7',
    ]) {
      expect(text).toContain(expected);
    }
  });

  it.each(LANGUAGES)(
    'says on every page whose round it is, and that it is for the reader alone (%s)',
    async (language) => {
      const pages = await pagesOf(someTeamResult(), language);
      expect(pages.length).toBeGreaterThan(2);
      const of = language === 'nl' ? 'van' : 'of';
      for (const [at, page] of pages.entries()) {
        expect(page).toContain('Voorjaar · guitar steak black repair ghost teach');
        expect(page).toContain(`${at + 1} ${of} ${pages.length}`);
        expect(page).toContain(wordsIn(language).ownNotice);
      }
    },
  );

  it('has the same bytes whenever it is drawn, and says its language', async () => {
    const facts = { result: someTeamResult(), language: 'en', timeZone } as const;
    const [one, other] = [await drawExport(facts), await drawExport(facts)];
    expect(Buffer.compare(one, other)).toBe(0);
    const { info } = await getMeta(await getDocumentProxy(one));
    expect(info).toMatchObject({ Title: 'Team result: Team Noord · Voorjaar', Language: 'en' });
  });

  it('takes names and comments for text, whatever they are made of', async () => {
    const texts = [...FORMULAS, 'https://evil.example', '{{pages}}', 'بيت 🏥', 'x'.repeat(2000)];
    const comments: TeamResult['comments'] = someTeamResult().comments;
    if (comments.status === 'shown') comments.value.comments = texts;
    const unit = { ...someTeamResult().unit, name: `=1+1 ${'y'.repeat(200)}` };
    const text = (await pagesOf(someTeamResult({ unit, comments }), 'nl')).join(' ');
    expect(text).toContain('=HYPERLINK("https://evil.example";"klik")');
    expect(text).toContain('{{pages}}');
    const bytes = Buffer.from(
      await drawExport({ result: someTeamResult({ unit, comments }), language: 'nl', timeZone }),
    );
    expect(bytes.toString('latin1')).not.toMatch(/\/URI|\/JavaScript|\/Launch/);
  });

  it('can be drawn of any result', async () => {
    await fc.assert(
      fc.asyncProperty(teamResults, languages, async (result, language) => {
        expect((await drawExport({ result, language, timeZone })).length).toBeGreaterThan(1000);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the definition of the PDF', () => {
  const definitionOf = (result: TeamResult, language: Language) => layOutExport({ result, language, timeZone });
  const saidBy = (result: TeamResult, language: Language) => {
    const { content } = definitionOf(result, language);
    return valuesIn(content, 'string').join('\n');
  };

  it('says beside the causes and over time that of a baseline before a pulse only a part counts', () => {
    const { round } = someTeamResult();
    const said = (kind: 'pulse' | 'baseline') =>
      saidBy(someTeamResult({ round: { ...round, kind } }), 'nl').split('Van een uitgebreide meting').length - 1;
    expect([said('pulse'), said('baseline')]).toEqual([2, 0]);
  });

  it('holds nothing of the reader’s own answers in the team view', () => {
    const plain = (result: TeamResult, language: Language) => JSON.stringify(definitionOf(result, language).content);
    fc.assert(
      fc.property(teamResults, languages, (any, language) => {
        const result: TeamResult = { ...any, view: 'team' };
        expect(plain(withOtherOwnAnswers(result), language)).toBe(plain(result, language));
        expect(saidBy(result, language)).not.toContain(wordsIn(language).ownNotice);
      }),
    );
    expect(plain(withOtherOwnAnswers(someTeamResult()), 'nl')).not.toBe(plain(someTeamResult(), 'nl'));
  });

  it('says that it is for the reader only if any answer of theirs is in it', () => {
    for (const language of LANGUAGES) {
      const { content, header } = definitionOf(withoutOwnAnswers(someTeamResult()), language);
      const edge = typeof header === 'function' ? header(2, 3, { width: 1, height: 1 } as never) : header;
      const said = valuesIn({ content, edge }, 'string');
      expect(said).toContain(wordsIn(language).withoutOwn);
      expect(said).not.toContain(wordsIn(language).ownNotice);
    }
  });

  it('holds no mean that the result does not hold', () => {
    fc.assert(
      fc.property(teamResults, languages, (result, language) => {
        const means = new Set(valuesIn(result, 'number').map((number) => formatMean(number, language)));
        for (const [mean] of saidBy(result, language).matchAll(/\d+[.,]\d+/g)) expect(means).toContain(mean);
      }),
    );
  });

  it('says of every figure that is withheld why', () => {
    fc.assert(
      fc.property(teamResults, languages, (result, language) => {
        const said = saidBy(result, language);
        const { reasons } = wordsIn(language);
        const figures = [
          ...result.causes.flatMap(({ figure, items }) => [figure, ...items.map((item) => item.figure)]),
        ];
        for (const figure of [...figures, ...result.convictions.map(({ received }) => received), result.comments]) {
          if (figure.status === 'withheld') expect(said).toContain(reasons[figure.reason]);
        }
      }),
    );
  });
});
