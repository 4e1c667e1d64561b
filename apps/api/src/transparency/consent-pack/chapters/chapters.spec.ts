import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '@leeway/contract';
import {
  chosenQuestionnaire,
  DEFAULT_THRESHOLDS,
  itemsOf,
  LEEWAY_PLAYBOOK,
  LEEWAY_QUESTIONNAIRE,
  MIN_COMMENT_RESPONDENTS,
  MIN_COMMENTS,
  MIN_QUALITY_RESPONDENTS,
  ownItem,
} from '@leeway/trust-model';
import type { Chapter } from '../pack-content.js';
import type { PackFacts } from '../pack-facts.js';
import { isPrintable } from '../is-printable.js';
import { RAISED, ROUND, someFacts } from '../testing/some-facts.js';
import { chaptersOf, textsOf, textsOfChapter, textsOfPiece } from '../testing/texts-of.js';
import { FRAMES } from './chapters-of.js';
import { LIMITS as LIMITS_EN, PROMISE as PROMISE_EN } from './en/promise.js';
import { LIMITS as LIMITS_NL, PROMISE as PROMISE_NL } from './nl/promise.js';

const ROOT = join(import.meta.dirname, '../../../../../..');
const fileOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replaceAll(/\s+/g, ' ');
const BASELINE = { ...ROUND, kind: 'baseline' } as const;
const TRUSTEE = { ...ROUND, tallyKeyHeldBy: 'trustee' } as const;
const [ACTION] = LEEWAY_PLAYBOOK.actions;
const AGREED = { ...ROUND, followUps: [{ unitName: 'Zuid-Oost', statement: ACTION!.check }] } as const;
const PACKS = [
  ['of a pulse', ROUND],
  ['of a baseline', BASELINE],
  ['of a round with a trustee', TRUSTEE],
  ['of a round that asks about agreements', AGREED],
  ['without a round', null],
] as const;

/** What a chapter is built of, without its words. */
const shapeOf = ({ sections }: Chapter) =>
  sections.map(({ pieces }) => pieces.map((piece) => [piece.kind, textsOfPiece(piece).length]));

describe.each(PACKS)('the pack %s', (_, round) => {
  it('has the same chapters, sections, lists and tables in both languages', () => {
    const [nl, en] = [chaptersOf(someFacts({ round }), 'nl'), chaptersOf(someFacts({ round }), 'en')];
    expect(en.map(shapeOf)).toEqual(nl.map(shapeOf));
    expect(nl).toHaveLength(8);
  });

  it.each(LANGUAGES)('has no text that is empty, unfinished or cannot be printed (%s)', (language) => {
    const texts = textsOf(someFacts({ round, language }));
    expect(texts.filter((text) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(texts.filter((text) => !isPrintable(text))).toEqual([]);
    for (const text of Object.values(FRAMES[language]))
      if (typeof text === 'string') expect(isPrintable(text)).toBe(true);
  });

  it.each(LANGUAGES)('has every statement, level, area and the warning of the open question (%s)', (language) => {
    const texts = textsOf(someFacts({ round, language }));
    const all = texts.join('\n');
    const { delegation, open, ratingScale } = LEEWAY_QUESTIONNAIRE;
    const items = itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline');
    expect(items.length).toBeGreaterThan(40);
    for (const { [language]: text } of [...items, ...delegation.areas, ...delegation.levels, open, open.warning]) {
      expect(all).toContain(text);
    }
    for (const label of [...ratingScale.labels[language], ratingScale.optOut[language]]) expect(all).toContain(label);
    expect(all).toContain(String(open.maxLength));
  });

  it.each(LANGUAGES)('names the rules R0 to R12 (%s)', (language) => {
    const texts = textsOf(someFacts({ round, language }));
    for (let rule = 0; rule <= 12; rule++) expect(texts).toContain(`R${rule}`);
  });
});

describe('the groups in a pack', () => {
  it.each([
    ['nl', 'Deze meting vraagt alleen de groepen in deze lijst.'],
    ['en', 'This round asks the groups in this list and nobody else.'],
  ] as const)('are said to be all that is asked where they are (%s)', (language, words) => {
    const packOf = (asksPart: boolean) => textsOf(someFacts({ round: { ...ROUND, asksPart }, language })).join(' ');
    expect(packOf(true)).toContain(words);
    expect(packOf(false)).not.toContain(words);
  });
});

describe('the questionnaire in a pack', () => {
  const asked = (round: typeof ROUND | null) =>
    chaptersOf(someFacts({ round }))[2]!.sections.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'table' && piece.head[0] === 'Stelling' ? piece.rows : [])),
    );

  it('says of each statement whether this round asks it', () => {
    const pulse = new Set(itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').map(({ nl }) => nl));
    const rows = asked(ROUND);
    expect(rows.filter(([, isAsked]) => isAsked === 'ja')).toHaveLength(pulse.size);
    for (const [statement, isAsked] of rows) {
      expect([statement, isAsked === 'ja']).toEqual([
        statement,
        pulse.has(statement!.replace(' (telt omgekeerd)', '')),
      ]);
    }
    expect(asked(BASELINE).every(([, isAsked]) => isAsked === 'ja')).toBe(true);
  });

  it('says in which kinds of round it is asked when there is no round', () => {
    const both = asked(null).filter(([, kinds]) => kinds === 'pulse, volledige');
    expect(both).toHaveLength(itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').length);
  });
});

describe('what an organisation chose, in a pack', () => {
  const OWN = ownItem({
    itemId: '0',
    direction: 'negative',
    nl: 'Wijzigingen hoor ik te laat.',
    en: 'I hear of changes too late.',
  });
  const least = { modules: [], areaIds: [], ownItems: [OWN] };
  const section = (heading: RegExp, facts: Partial<PackFacts>) =>
    chaptersOf(someFacts(facts), facts.language ?? 'nl')[2]!.sections.find((one) => heading.test(one.heading))!;

  it.each(LANGUAGES)('has the own statements, marked as such, with what agreeing means (%s)', (language) => {
    const facts = { language, questionnaire: chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, least) };
    const { pieces } = section(/^Eigen stellingen|own statements$/, facts);
    expect(pieces).toEqual([expect.objectContaining({ rows: [[OWN[language], expect.stringMatching(/slecht|bad/)]] })]);
  });

  it('says that there are none, and what is not asked', () => {
    expect(section(/^Eigen stellingen/, {}).lead).toContain('zijn er geen');
    const facts = { questionnaire: chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, least) };
    for (const heading of [/^Delegatiegebieden/, /^De open vraag/]) {
      expect(section(heading, facts)).toMatchObject({ lead: expect.stringContaining('niet'), pieces: [] });
    }
    expect(textsOf(someFacts(facts)).join(' ')).not.toContain('Vertrouwen ontvangen');
  });
});

describe('the statements about agreements in a pack', () => {
  const rows = (round: typeof ROUND | null, language: Language = 'nl') => {
    const { sections } = chaptersOf(someFacts({ round, language }), language)[2]!;
    const section = sections.find(({ heading }) => /afspraken|agreements/.test(heading))!;
    return { lead: section.lead, rows: section.pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows : [])) };
  };

  it.each(LANGUAGES)('are those of the round, with the team that is asked (%s)', (language) => {
    expect(rows(AGREED, language).rows).toEqual([['Zuid-Oost', ACTION!.check[language]]]);
  });

  it('are said to be none where there are none', () => {
    expect(rows(ROUND)).toEqual({ lead: expect.stringContaining('zijn er geen'), rows: [] });
    expect(rows(AGREED).lead).not.toContain('zijn er geen');
  });

  it('are all that can be asked when there is no round', () => {
    expect(rows(null).rows).toEqual(LEEWAY_PLAYBOOK.actions.map(({ check }) => [check.nl]));
  });
});

describe('the numbers in a pack', () => {
  it.each(LANGUAGES)('are those of the round, and the floors only where floors are meant (%s)', (language) => {
    const texts = textsOf(someFacts({ language }));
    const { minHeadcount, minRespondents, minItemRespondents, bandWidth } = RAISED;
    for (const number of [minHeadcount, minRespondents, minItemRespondents]) {
      expect(texts.filter((text) => new RegExp(`\\b${number}\\b`).test(text)).length).toBeGreaterThanOrEqual(3);
    }
    expect(texts.some((text) => text.startsWith(`${bandWidth} p`))).toBe(true);
    const floors = /(minstens|vanaf|at least|from|fewer than|minder dan) (5|8) /;
    expect(texts.filter((text) => floors.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)('are those of the product without a round (%s)', (language) => {
    const all = textsOf(someFacts({ language, round: null, thresholds: DEFAULT_THRESHOLDS })).join('\n');
    const atLeast = language === 'nl' ? 'minstens' : 'at least';
    for (const number of [DEFAULT_THRESHOLDS.minHeadcount, MIN_COMMENT_RESPONDENTS]) {
      expect(all).toContain(`${atLeast} ${number}`);
    }
    expect(all).toMatch(new RegExp(`${MIN_COMMENTS} (opmerkingen|comments)`));
    expect(all).toContain(String(MIN_QUALITY_RESPONDENTS));
    expect(all).toMatch(/1[,.]0–2[,.]2; 2[,.]4–3[,.]4; 3[,.]6–5[,.]0/);
  });
});

describe('the promise in a pack', () => {
  it.each([
    ['nl', PROMISE_NL],
    ['en', PROMISE_EN],
  ] as const)('is that of the survey page, to the letter (%s)', (language, promise) => {
    const page = fileOf(`apps/survey/src/language/texts-${language}.ts`);
    for (const sentence of promise.slice(0, 3)) expect(page).toContain(`'${sentence}'`);
    const [, server, link, end] =
      /serverSentence: '(.*?)', checkLink: '(.*?)', serverSentenceEnd: '(.*?)'/.exec(page) ?? [];
    expect(`${server}${link}${end}`).toBe(promise[3]);
    expect(textsOf(someFacts({ language }))).toEqual(expect.arrayContaining([...promise]));
  });

  it('is that of the documentation', () => {
    const documentation = fileOf('docs/anonymity.md').replaceAll('> ', '').replaceAll("'", '’');
    for (const sentence of PROMISE_EN) expect(documentation).toContain(sentence);
  });

  it('has a line for each limit of the documentation', () => {
    const [, list = ''] = /## What it does not protect against\n\n([\s\S]*?)\n\n/.exec(
      readFileSync(join(ROOT, 'docs/anonymity.md'), 'utf8'),
    )!;
    // One of them is about the key, and depends on who keeps it.
    const limits = list.match(/^- /gm)!.length - 1;
    expect([LIMITS_NL.length, LIMITS_EN.length]).toEqual([limits, limits]);
  });
});

describe('who keeps the key', () => {
  const aboutKey = (round: typeof ROUND) => {
    const [asked, configuration, , , , protection] = chaptersOf(someFacts({ round })).map(textsOfChapter);
    return { limits: asked!.at(-1), chosen: configuration![configuration!.indexOf('In deze meting') + 1], protection };
  };

  it('is told as it is in this round', () => {
    const [installation, trustee] = [aboutKey(ROUND), aboutKey(TRUSTEE)];
    expect(installation.chosen).toMatch(/^De installatie zelf/);
    expect(trustee.chosen).toMatch(/^Een bewaarder, zoals de ondernemingsraad/);
    expect(installation.limits).toContain('vóór sluiting');
    expect(trustee.limits).toContain('tijdens het sluiten');
    expect(trustee.protection).toContain('De sleutel is bij een bewaarder buiten de installatie');
    expect(installation.protection).not.toContain('De sleutel is bij een bewaarder buiten de installatie');
  });
});
