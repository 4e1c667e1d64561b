import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_ROSTER_BYTES } from '../../http/body-limits.js';
import { readRoster, type RosterFile } from './read-roster.js';

const HEADER = 'E-mailadres;Voornaam;Tussenvoegsel;Achternaam;Afdeling;Leidinggevende;Taal';
const BOSS = 'eva@lin.example;Eva;;Graaf;De Linde;;nl';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (...lines: string[]): Uint8Array => bytes([HEADER, BOSS, ...lines].join('\n'));
const ready = (input: Uint8Array): RosterFile => {
  const reading = readRoster(input);
  if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
  return reading.roster;
};
const problems = (input: Uint8Array): (string | number | null)[][] => {
  const reading = readRoster(input);
  return reading.status === 'ready' ? [] : reading.problems.map(({ line, code }) => [line, code]);
};
const sentence = (input: Uint8Array, language: 'nl' | 'en' = 'en'): string | undefined => {
  const reading = readRoster(input);
  return reading.status === 'ready' ? undefined : reading.problems[0]?.message[language];
};

describe('readRoster, of a file that is right', () => {
  it('reads semicolons, a byte order mark, Dutch names, CR LF and a path of units', () => {
    const input = bytes(
      `\uFEFF${HEADER}\r\n${BOSS}\r\nBram@Lin.Example ;Bram;van der;Yılmaz;De Linde > Zorg>Noord;EVA@lin.example;EN\r\n`,
    );
    expect(ready(input).people[1]).toEqual({
      line: 3,
      email: 'bram@lin.example',
      firstName: 'Bram',
      infix: 'van der',
      lastName: 'Yılmaz',
      unitPath: ['De Linde', 'Zorg', 'Noord'],
      managerEmail: 'eva@lin.example',
      language: 'en',
    });
  });

  it.each([
    [
      'commas and English names',
      'email,first_name,infix,last_name,unit,manager,language\neva@lin.example,Eva,,Graaf,De Linde,,en',
    ],
    [
      'tabs, other case, spaces and order',
      ' LAST NAME\tFirst Name\tE-Mail\tUnit\tManager\nGraaf\tEva\teva@lin.example\tDe Linde\t',
    ],
    ['quotes, also around a separator', `${HEADER}\n"eva@lin.example";"Eva";"";"Graaf";"De Linde";"";"nl"`],
    ['trailing empty lines', `${HEADER}\n${BOSS}\n\n;;;;;;\n\n`],
  ])('reads %s', (_, text) => {
    expect(ready(bytes(text)).people).toMatchObject([
      { email: 'eva@lin.example', lastName: 'Graaf', unitPath: ['De Linde'] },
    ]);
  });

  it('reads Windows-1252 when the bytes are not UTF-8', () => {
    const input = Uint8Array.from(
      Buffer.from(`${HEADER}\nrenee@lin.example;Ren\u00e9e;;B\u00f6r;De Linde;;nl`, 'latin1'),
    );
    expect(ready(input).people[0]).toMatchObject({ firstName: 'Renée', lastName: 'Bör' });
  });

  it('reads the "Unicode text" of a spreadsheet program', () => {
    const input = Uint8Array.from(
      Buffer.from(`\uFEFF${HEADER.replaceAll(';', '\t')}\r\n${BOSS.replaceAll(';', '\t')}`, 'utf16le'),
    );
    expect(ready(input).people).toHaveLength(1);
  });

  it('takes Dutch where no language is filled in, and says so', () => {
    const { people, warnings } = ready(file('bram@lin.example;Bram;;Bos;De Linde;eva@lin.example;'));
    expect(people[1]?.language).toBe('nl');
    expect(warnings).toMatchObject([
      { code: 'language-assumed', message: { en: expect.stringContaining('1 people') } },
    ]);
  });

  it('warns about a column that it does not use', () => {
    const { warnings } = ready(bytes(`${HEADER};Salaris\n${BOSS};1`));
    expect(warnings).toMatchObject([{ line: 1, column: 'Salaris', code: 'column-ignored' }]);
  });

  it('reads the rosters that come with the product', () => {
    const roster = readFileSync(join(import.meta.dirname, '../../../../../tools/demo/roster.csv'));
    const { people, warnings } = ready(roster);
    expect([people.length, warnings.length]).toEqual([94, 0]);
    expect(people.map(({ lastName }) => lastName)).toContain('Yılmaz');
  });
});

describe('readRoster, of a file that is wrong', () => {
  const person = (fields: string): string => `bram@lin.example;Bram;;Bos;${fields}`;

  it.each([
    ['a bad address', 'bram@lin;Bram;;Bos;De Linde;;nl', 'bad-address'],
    ['a bad address of a manager', person('De Linde;eva at lin;nl'), 'bad-address'],
    ['an unknown manager', person('De Linde;piet@lin.example;nl'), 'unknown-manager'],
    ['a manager of oneself', person('De Linde;bram@lin.example;nl'), 'own-manager'],
    ['an address that came before', 'EVA@lin.example;Eva;;Bos;De Linde;;nl', 'address-twice'],
    ['an empty first name', 'bram@lin.example;;;Bos;De Linde;;nl', 'empty-field'],
    ['an empty address', ';Bram;;Bos;De Linde;;nl', 'empty-field'],
    ['an empty unit', person(';;nl'), 'empty-field'],
    ['a hole in the path of units', person('De Linde >  > Noord;;nl'), 'bad-unit-path'],
    ['an unknown language', person('De Linde;;fr'), 'unknown-language'],
    ['another root', person('De Wilg > Zorg;;nl'), 'several-roots'],
    ['a field too many', person('De Linde;;nl;x'), 'wrong-field-count'],
    ['a field too few', person('De Linde;'), 'wrong-field-count'],
    ['a name that is too long', `bram@lin.example;${'x'.repeat(201)};;Bos;De Linde;;nl`, 'too-long'],
    ['a quotation mark that is not closed', 'bram@lin.example;"Bram;;Bos;De Linde;;nl\nx;y', 'broken-quotes'],
  ])('says in which line there is %s', (_, line, code) => {
    expect(problems(file(line))).toEqual([[3, code]]);
  });

  it('says on which earlier line an address is, and what is wrong in both languages', () => {
    expect(sentence(file('eva@lin.example;Eva;;Bos;De Linde;;nl'))).toBe(
      'eva@lin.example is already on line 2. Everybody may be in it once.',
    );
    expect(sentence(file('eva@lin.example;Eva;;Bos;De Linde;;nl'), 'nl')).toBe(
      'eva@lin.example staat al op regel 2. Iedereen mag er één keer in staan.',
    );
  });

  it('counts the line ends inside quotes', () => {
    expect(problems(file('bram@lin.example;"Bram\r\nJan";;Bos;De Linde;;nl', 'c@lin;C;;D;De Linde;;nl'))).toEqual([
      [5, 'bad-address'],
    ]);
  });

  it('names the people who are each other’s managers, once', () => {
    const circle = file(
      'a@lin.example;A;;A;De Linde;c@lin.example;nl',
      'b@lin.example;B;;B;De Linde;a@lin.example;nl',
      'c@lin.example;C;;C;De Linde;b@lin.example;nl',
      'd@lin.example;D;;D;De Linde;c@lin.example;nl',
    );
    expect(problems(circle)).toEqual([[3, 'manager-circle']]);
    expect(sentence(circle)).toContain('a@lin.example → c@lin.example → b@lin.example → a@lin.example');
  });

  it('names each column that is missing', () => {
    const input = bytes('Voornaam;Achternaam;Afdeling\nEva;Graaf;De Linde');
    expect(problems(input)).toEqual([
      [1, 'missing-column'],
      [1, 'missing-column'],
    ]);
    expect(sentence(input, 'nl')).toBe(
      'De kolom "E-mailadres / email" ontbreekt. Deze kolommen zijn gevonden: Voornaam, Achternaam, Afdeling.',
    );
  });

  it('refuses two columns for the same thing', () => {
    expect(problems(bytes(`${HEADER};Mail\n${BOSS};x`))).toEqual([[1, 'column-twice']]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blanks only', bytes('\uFEFF \r\n\r\n'), 'empty-file'],
    ['separators only', bytes(';;;\n;;;'), 'empty-file'],
    ['an Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'is-a-spreadsheet'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'is-a-spreadsheet'],
    ['a web page', bytes('\n<!DOCTYPE html><html><body>x</body></html>'), 'is-a-page'],
    ['an XML file', bytes('<?xml version="1.0"?><a/>'), 'is-a-page'],
    ['a PDF file', bytes('%PDF-1.7\nx;y'), 'not-text'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-text'],
    ['more bytes than allowed', new Uint8Array(MAX_ROSTER_BYTES + 1).fill(97), 'too-large'],
  ])('refuses %s as a whole', (_, input, code) => {
    expect(problems(input)).toEqual([[null, code]]);
  });

  it('refuses running text', () => {
    expect(problems(bytes('Dear colleagues\nhereby the list'))).toEqual([[1, 'one-column']]);
  });

  it('refuses a header without people', () => {
    expect(problems(bytes(HEADER))).toEqual([[null, 'no-people']]);
  });

  it('lists two hundred problems, the first of the file, and the number of the others', () => {
    const lines = Array.from({ length: 230 }, (_, at) => `person${at}@lin;P;;Q;De Linde;;nl`);
    const listed = problems(file(...lines));
    expect(listed).toHaveLength(201);
    expect(listed.at(-1)).toEqual([null, 'more-problems']);
    expect(sentence(file(...lines))).toContain('person0@lin');
  });
});

describe('readRoster, of any bytes at all', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'a@b.example', 'c@d.example', 'X > Y', 'X', 'nl', '"', '\r', ' > '),
  );
  const row = fc.array(cell, { minLength: 5, maxLength: 8 }).map((cells) => cells.join(';'));
  const likely = fc.array(row).map((rows) => bytes([HEADER, ...rows].join('\n')));

  it('never throws, and says at least one thing when it refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), likely), (input) => {
        const reading = readRoster(input);
        return reading.status === 'ready' ? reading.roster.people.length > 0 : reading.problems.length > 0;
      }),
      { numRuns: 500 },
    );
  });

  it('lets nobody through with a manager who is not there, a circle or another root', () => {
    const email = fc.constantFrom('a@b.example', 'B@b.example', 'c@b.example', 'd@b.example', 'e@b');
    const line = fc.tuple(email, fc.constantFrom('X', 'X > Y', 'Z'), fc.oneof(email, fc.constant('')));
    let imported = 0;
    const property = fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const rows = lines.map(([address, unit, manager]) => `${address};V;;A;${unit};${manager};nl`);
      const reading = readRoster(bytes([HEADER, ...rows].join('\n')));
      if (reading.status === 'refused') return true;
      imported += 1;
      const { people } = reading.roster;
      const managerOf = new Map(people.map((person) => [person.email, person.managerEmail]));
      const top = (address: string, steps: number): boolean => {
        const manager = managerOf.get(address);
        return manager === null || (manager !== undefined && steps > 0 && top(manager, steps - 1));
      };
      const roots = new Set(people.map(({ unitPath }) => unitPath[0]));
      return managerOf.size === people.length && roots.size === 1 && people.every((person) => top(person.email, 4));
    });
    fc.assert(property, { numRuns: 1000 });
    expect(imported).toBeGreaterThan(20);
  });
});
