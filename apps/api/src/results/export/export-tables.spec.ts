import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type DisclosedFigure, type Language, type TeamResult } from '@leeway/contract';
import fc from 'fast-check';
import type { ExportTable } from './export-table.js';
import { exportTables } from './export-tables.js';
import { sayingIn } from './tables/cells.js';
import { withOtherOwnAnswers, withoutOwnAnswers } from './testing/own-answers.js';
import { someTeamResult } from './testing/some-team-result.js';
import { teamResults } from './testing/team-results.js';
import { valuesIn } from './testing/values-in.js';
import { wordsIn } from './words/words-in.js';

const timeZone = 'Europe/Amsterdam';
const languages = fc.constantFrom<Language>(...LANGUAGES);
const cellsOf = (tables: readonly ExportTable[]) => tables.flatMap(({ rows }) => rows.flat());
const table = (result: TeamResult, title: string) => {
  const found = exportTables({ result, language: 'en', timeZone }).find((candidate) => candidate.title === title);
  if (found === undefined) throw new Error('no such table');
  return found;
};
const rowOf = (result: TeamResult, title: string, first: string) => {
  const { columns, rows } = table(result, title);
  const row = rows.find(([name]) => name === first) ?? [];
  return Object.fromEntries(columns.map((column, at) => [column, row[at]]));
};

describe('the tables of an export', () => {
  it('begin with what it is about and the one sentence', () => {
    const { rows } = table(someTeamResult(), 'Overview');
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Unit', 'Team Noord'],
        ['Round', 'Voorjaar'],
        ['Closed on', '2027-03-16'],
        ['Answers, from', 8],
        ['Answers, to', 10],
        ['Fingerprint in words', 'guitar steak black repair ghost teach'],
        ['In one sentence', expect.stringMatching('^It is stuck at commitments')],
        ['Mind', 'Minder dan 60% antwoordde: lees het met zorg.'],
        ['Why we say so (the team)', expect.any(String)],
        ['For whom', 'Contains your own answers: for you.'],
        ['Comments', 'Comments are not in this file. Read them on the page or in the PDF.'],
      ]),
    );
  });

  it('hold figures as numbers, beside what they are compared with', () => {
    expect(rowOf(someTeamResult(), 'Causes', 'Expectations')).toEqual({
      ...{ Cause: 'Expectations', Low: 1.875, High: 2.5, Middle: 2.1875 },
      ...{ 'Organisation low': 3.125, 'Organisation high': 3.375, 'Organisation middle': 3.25 },
      ...{ 'Last round low': 3.5, 'Last round high': 4.125, 'Last round middle': 3.8125 },
      ...{ 'Compared with the organisation': 'clearly below the organisation', 'Since the last round': 'clearly down' },
      ...{ 'Most likely cause': 'yes', 'Your own view': 4.5, 'Low means': 'There is little Expectations' },
    });
  });

  it('say what is withheld and why in the place of the figure, and of what there is none that there is none', () => {
    expect(rowOf(someTeamResult(), 'Causes', 'Certainty')).toMatchObject({
      Low: 'not shown: too few people answered this question',
      Middle: 'not shown: too few people answered this question',
    });
    expect(rowOf(someTeamResult(), 'Causes', 'Attention')).toMatchObject({
      'Last round low': 'none',
      'Since the last round': 'none',
      'Your own view': 'not filled in',
    });
    expect(rowOf(someTeamResult(), 'Delegation', 'Nieuwe collega’s')).toMatchObject({
      'Felt low': 'not shown: too few answers for a single statement',
      State: 'not shown: too few answers for a single statement',
    });
  });

  it('have no column for own views of the causes where nobody was asked for one', () => {
    const causes = someTeamResult().causes.map((cause) => ({ ...cause, ownView: null }));
    expect(table(someTeamResult({ causes }), 'Causes').columns).not.toContain('Your own view');
  });

  it('say that of a baseline before a pulse only a part counts', () => {
    const { round } = someTeamResult();
    const said = (kind: 'pulse' | 'baseline') =>
      table(someTeamResult({ round: { ...round, kind } }), 'Overview')
        .rows.filter(([name]) => name === 'Last round')
        .map(([, value]) => value);
    expect(said('pulse')).toEqual(['Najaar', 'Of a baseline, only the statements count here that a pulse asks too.']);
    expect(said('baseline')).toEqual(['Najaar']);
  });

  it('say when a round did not ask about delegation, and which one did', () => {
    const { delegation, previousRound } = someTeamResult();
    const pulse = (askedIn: TeamResult['round'] | null) =>
      table(someTeamResult({ delegation: { ...delegation, areas: [], askedIn } }), 'Delegation').rows;
    expect(pulse(previousRound)).toEqual([['This round did not ask about delegation. The last one that did: Najaar.']]);
    expect(pulse(null)).toEqual([['This round did not ask about delegation.']]);
  });

  it('hold the own statements apart, each with what agreeing means', () => {
    expect(rowOf(someTeamResult(), 'Own statements', 'Ik hoor te laat van wijzigingen.')).toMatchObject({
      Low: 'not shown: too few answers for a single statement',
      'Organisation low': 2.125,
      'Last round low': 'none',
      'Agreeing counts as': 'bad: the figure is turned',
    });
    expect(table(someTeamResult({ ownItems: [] }), 'Own statements').rows).toEqual([
      ['This round had no own statements.'],
    ]);
  });

  it('say of what a round did not ask that it was not asked, and not that it is withheld', () => {
    const stance: TeamResult['stance'] = {
      ...someTeamResult().stance,
      finding: { status: 'withheld', reason: 'not-asked' },
    };
    expect(rowOf(someTeamResult({ stance }), 'Stance', 'room to act')).toMatchObject({
      Low: 'not asked in this round',
      Stance: 'not asked in this round',
    });
  });

  it('hold no comment', () => {
    const marked = someTeamResult();
    if (marked.comments.status === 'shown') marked.comments.value.comments = ['zo herken je mij'];
    expect(JSON.stringify(exportTables({ result: marked, language: 'nl', timeZone }))).not.toContain(
      'zo herken je mij',
    );
  });

  it('hold nothing of the reader’s own answers in the team view', () => {
    fc.assert(
      fc.property(teamResults, languages, (any, language) => {
        const result: TeamResult = { ...any, view: 'team' };
        expect(exportTables({ result: withOtherOwnAnswers(result), language, timeZone })).toEqual(
          exportTables({ result, language, timeZone }),
        );
      }),
    );
    expect(exportTables({ result: withOtherOwnAnswers(someTeamResult()), language: 'nl', timeZone })).not.toEqual(
      exportTables({ result: someTeamResult(), language: 'nl', timeZone }),
    );
  });

  it('say that they are for the reader only if any answer of theirs is in them', () => {
    const { rows } = table(withoutOwnAnswers(someTeamResult()), 'Overview');
    expect(rows).toContainEqual(['View', 'Without your own view']);
    expect(rows.map(([what]) => what)).not.toContain('For whom');

    const oneAnswer = withoutOwnAnswers(someTeamResult());
    const convictions = oneAnswer.convictions.map((conviction, at) => ({ ...conviction, given: at === 0 ? 3 : null }));
    expect(table({ ...oneAnswer, convictions }, 'Overview').rows).toContainEqual([
      'For whom',
      'Contains your own answers: for you.',
    ]);
  });

  it('are complete, and can be the sheets of one workbook', () => {
    fc.assert(
      fc.property(teamResults, languages, (result, language) => {
        const tables = exportTables({ result, language, timeZone });
        for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
        for (const cell of cellsOf(tables)) expect(cell).not.toBe('');
        const titles = tables.map(({ title }) => title);
        expect(new Set(titles).size).toBe(titles.length);
        for (const title of titles) expect(title).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      }),
    );
  });

  it('hold no number that the result does not hold', () => {
    fc.assert(
      fc.property(teamResults, languages, (result, language) => {
        const numbers = new Set(valuesIn(result, 'number'));
        const texts = textsBehind(result, language);
        for (const cell of cellsOf(exportTables({ result, language, timeZone }))) {
          if (typeof cell === 'number') expect(numbers).toContain(cell);
          else expect(texts.reduce((left, text) => left.replaceAll(text, ''), cell)).not.toMatch(/\d/);
        }
      }),
    );
  });

  it('say of every figure that is withheld that it is, and of what was not asked that it was not', () => {
    fc.assert(
      fc.property(teamResults, languages, (result, language) => {
        const { withheld, reasons } = wordsIn(language);
        const said = cellsOf(exportTables({ result, language, timeZone })).filter(
          (cell) => String(cell).startsWith(withheld) || cell === reasons['not-asked'],
        );
        expect(said).toHaveLength(cellsToBeWithheld(result));
      }),
    );
  });
});

/** Texts that may hold digits: those of the result, the product's own, and the days of the rounds. Longest first. */
function textsBehind(result: TeamResult, language: Language): string[] {
  const words = valuesIn(wordsIn(language), 'string').flatMap((text) => text.split(/\{\w+\}/));
  const rounds = [result.round, ...result.overTime.map(({ round }) => round)];
  const days = rounds.map(({ closesAt }) => sayingIn(language, timeZone).day(closesAt));
  const { comments, ...exported } = result;
  expect(comments).toBeDefined();
  return [...valuesIn(exported, 'string'), ...words.filter((text) => /\d/.test(text)), ...days]
    .filter((text) => text !== '')
    .sort((one, other) => other.length - one.length);
}

function cellsToBeWithheld({ causes, stance, delegation, convictions, ownItems, overTime, group }: TeamResult): number {
  const figures: (DisclosedFigure | null)[] = [
    ...causes.flatMap(({ figure, organisation, previous, items }) => [
      ...[figure, organisation, previous],
      ...items.map((item) => item.figure),
    ]),
    ...delegation.areas.flatMap(({ felt, wanted }) => [felt, wanted]),
    ...convictions.map(({ received }) => received),
    ...ownItems.flatMap(({ figure, organisation, previous }) => [figure, organisation, previous]),
    ...overTime.flatMap((moment) => [...moment.causes, ...moment.ownItems].map(({ figure }) => figure)),
  ];
  return (
    3 * figures.filter((figure) => figure?.status === 'withheld').length +
    // Two axes, each with three figures and the finding.
    (stance.finding.status === 'withheld' ? 8 : 0) +
    delegation.areas.filter(({ state }) => state === 'withheld').length +
    // The reason stands in a column of its own as well; this one is the whole text.
    delegation.areas.filter(({ reason }) => reason === 'not-asked').length +
    (group?.respondents.status === 'withheld' ? 1 : 0)
  );
}
