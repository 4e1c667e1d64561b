import { describe, expect, it } from '@jest/globals';
import type { ColumnMeaning } from '@leeway/contract';
import { headerKey } from './roster-columns.js';
import { readRoster, type RosterReading } from './read-roster.js';

const HEADER = 'E-mailadres;Voornaam;Achternaam;Afdeling;Leidinggevende;Taal';
const BOSS = 'eva@lin.example;Eva;Graaf;De Linde;;nl';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (...lines: string[]): Uint8Array => bytes([HEADER, BOSS, ...lines].join('\n'));
const peopleOf = (reading: RosterReading) => {
  if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
  return reading.roster.people;
};
const problemsOf = (reading: RosterReading) =>
  reading.status === 'ready' ? [] : reading.problems.map(({ line, column, code }) => [line, column, code]);
const meanings = (header: string): (ColumnMeaning | null)[] =>
  (readRoster(bytes(`${header}\n${header.replace(/[^;]+/g, 'x')}`)).columns ?? []).map(({ meaning }) => meaning);

describe('the columns of a file', () => {
  it.each([
    [
      'AFAS',
      'Medewerker;Roepnaam;Voorvoegsel;Achternaam;E-mail werk;Organisatorische eenheid;Leidinggevende;E-mail leidinggevende',
      [null, 'firstName', 'infix', 'lastName', 'email', null, null, 'manager'],
    ],
    [
      'Entra',
      'userPrincipalName;mail;givenName;surname;department;manager email;preferredLanguage',
      [null, 'email', 'firstName', 'lastName', 'unit', 'manager', 'language'],
    ],
    [
      'levels',
      'Work e-mail;First name;Last name;Afdeling niveau 1;Level 2;Niveau 3;Team;Reports to',
      ['email', 'firstName', 'lastName', 'level1', 'level2', 'level3', null, 'manager'],
    ],
    ['only a second name', 'UPN;Voornaam;Achternaam;Team;Chef', ['email', 'firstName', 'lastName', 'unit', 'manager']],
  ])('as %s names them are recognised, in any order', (_, header, expected) => {
    expect(meanings(header)).toEqual(expected);
  });

  it('come with values, and with what is remembered or said of them, which counts for more than their names', () => {
    const input = bytes('A;B;Voornaam;Achternaam;Bij;Baas\neva@lin.example;1;Eva;Graaf;De Linde;');
    const unknown = readRoster(input);
    expect(unknown.status).toBe('refused');
    expect(unknown.columns?.[0]).toEqual({ name: 'A', meaning: null, knownBy: null, examples: ['eva@lin.example'] });
    const memory = new Map<string, ColumnMeaning>([
      [headerKey('baas'), 'manager'],
      [headerKey('bij'), 'infix'],
    ]);
    const known = readRoster(input, { choices: ['email', '-', null, null, 'unit'], memory });
    expect(known.columns?.map(({ meaning, knownBy }) => [meaning, knownBy])).toEqual([
      ['email', 'choice'],
      ['-', 'choice'],
      ['firstName', 'name'],
      ['lastName', 'name'],
      ['unit', 'choice'],
      ['manager', 'memory'],
    ]);
    expect(peopleOf(known)).toMatchObject([{ email: 'eva@lin.example', unitPath: ['De Linde'] }]);
  });
});

describe('a unit', () => {
  const unit = (...paths: string[]) =>
    peopleOf(
      readRoster(bytes([HEADER, ...paths.map((path, at) => `p${at}@lin.example;P;Q;${path};;nl`)].join('\n'))),
    ).map(({ unitPath }) => unitPath);

  it('is a path with ">" or, in a file without those, a slash between blanks', () => {
    expect(unit('Linde / Zorg / Team A/B', 'Linde / Zorg')).toEqual([
      ['Linde', 'Zorg', 'Team A/B'],
      ['Linde', 'Zorg'],
    ]);
    expect(unit('Linde > Zorg / Welzijn', 'Linde')).toEqual([['Linde', 'Zorg / Welzijn'], ['Linde']]);
  });

  it('is put together from columns for each level, which may end early and have no gaps', () => {
    const header = 'mail;voornaam;achternaam;niveau 2;niveau 1;niveau 3;manager';
    const read = (...lines: string[]) => readRoster(bytes([header, ...lines].join('\n')));
    expect(peopleOf(read('a@lin.example;A;B;Zorg;Linde;Noord;', 'b@lin.example;A;B;;Linde;;'))).toMatchObject([
      { unitPath: ['Linde', 'Zorg', 'Noord'] },
      { unitPath: ['Linde'] },
    ]);
    expect(problemsOf(read('a@lin.example;A;B;;Linde;Noord;', 'b@lin.example;A;B;;;;'))).toEqual([
      [2, 'niveau 2', 'level-gap'],
      [3, 'niveau 1', 'empty-field'],
    ]);
    expect(problemsOf(readRoster(bytes(`${header};Afdeling\n`)))).toEqual([[1, null, 'unit-and-levels']]);
  });
});

describe('a messy file', () => {
  const utf16 = Buffer.from(`${HEADER}\n${BOSS}`, 'utf16le');
  it.each<[string, Uint8Array, (string | number | null)[][]]>([
    ['UTF-16 without a mark', utf16, [[null, null, 'not-text']]],
    ['an address twice, by case', file('EVA@lin.example;E;G;De Linde;;nl'), [[3, null, 'address-twice']]],
    ['an unknown manager', file('b@lin.example;B;C;De Linde;x@lin.example;nl'), [[3, null, 'unknown-manager']]],
    [
      'managers in a circle',
      file('b@lin.example;B;C;De Linde;c@lin.example;nl', 'c@lin.example;B;C;De Linde;b@lin.example;nl'),
      [[3, null, 'manager-circle']],
    ],
    ['no unit', file('b@lin.example;B;C;;;nl'), [[3, 'Afdeling', 'empty-field']]],
    ['an unknown language', file('b@lin.example;B;C;De Linde;;fr'), [[3, 'Taal', 'unknown-language']]],
    ['nothing', bytes(''), [[null, null, 'empty-file']]],
    ['a header alone', bytes(`${HEADER}\r\n`), [[null, null, 'no-people']]],
    ['no header', bytes(BOSS), [[1, null, 'no-header']]],
    ['a zip file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), [[null, null, 'is-a-spreadsheet']]],
    ['a PDF file', bytes('%PDF-1.7 a;b'), [[null, null, 'not-text']]],
    ['a very long field', file(`b@lin.example;${'B'.repeat(100_000)};C;De Linde;;nl`), [[3, 'Voornaam', 'too-long']]],
    ['a NUL byte', file('b@lin.example;B\0;C;De Linde;;nl'), [[3, 'Voornaam', 'control-character']]],
    ['letters lost', file('b@lin.example;Ren\uFFFDe;C;De Linde;;nl'), [[3, 'Voornaam', 'broken-characters']]],
    ['letters encoded twice', file('b@lin.example;RenÃ©e;C;De Linde;;nl'), [[3, 'Voornaam', 'broken-characters']]],
  ])('with %s is refused, with the place', (_, input, expected) => {
    expect(problemsOf(readRoster(input))).toEqual(expected);
  });

  it('says everything that is wrong at once, in order of lines', () => {
    const wrong = file(
      'b@lin;B;;De Linde;;nl',
      'c@lin.example;C;D;De Linde;x@lin.example;fr',
      'EVA@lin.example;E;F;;;nl',
    );
    expect(problemsOf(readRoster(wrong)).map(([line, , code]) => [line, code])).toEqual([
      [3, 'bad-address'],
      [3, 'empty-field'],
      [4, 'unknown-language'],
      [4, 'unknown-manager'],
      [5, 'empty-field'],
      [5, 'address-twice'],
    ]);
  });

  it('with mixed line ends, and line ends inside quotes, is read', () => {
    const mixed = bytes(`${HEADER}\r\n${BOSS}\rb@lin.example;"B\nC";D;De Linde;;nl\nc@lin.example;C;D;De Linde;;nl`);
    expect(peopleOf(readRoster(mixed)).map(({ line, firstName }) => [line, firstName])).toEqual([
      [2, 'Eva'],
      [3, 'B C'],
      [5, 'C'],
    ]);
  });

  it('in Windows-1252 is read, and says so', () => {
    const input = Uint8Array.from(Buffer.from(`${HEADER}\nrene@lin.example;Ren\u00e9;B;De Linde;;nl`, 'latin1'));
    const reading = readRoster(input);
    expect(reading).toMatchObject({ roster: { warnings: [{ code: 'read-as-windows' }] } });
    expect(peopleOf(reading)[0]?.firstName).toBe('René');
  });

  it('keeps formula and script text as text', () => {
    const texts = ['=1+1', '+31', '-x', '@cmd', "<script>alert('x')</script>"];
    const lines = texts.map((text, at) => `p${at}@lin.example;${text};B;De Linde;;nl`);
    expect(
      peopleOf(readRoster(file(...lines)))
        .slice(1)
        .map(({ firstName }) => firstName),
    ).toEqual(texts);
  });
});
