import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Problem } from '@leeway/contract';
import { answering, ok, problem } from '../api/testing/answering.js';
import { MAX_FILE_BYTES, RosterImport, changesSomething, refusalOf } from './roster-import.js';

const FILE = new File(['E-mailadres;Voornaam'], 'roster.csv', { type: 'text/csv' });
const CHANGE = { added: 4, changed: 0, removed: 1, unchanged: 10 };
const COLUMNS = [{ name: 'A', meaning: null, knownBy: null, examples: ['x'] }];
const GOOD = { problems: [], columns: COLUMNS, outcome: { people: 14, change: CHANGE, units: [], warnings: [] } };
const PROBLEM = { line: 4, column: 'Afdeling', code: 'missing', message: { nl: 'ontbreekt', en: 'is missing' } };
const BAD = { problems: [PROBLEM], columns: COLUMNS, outcome: null };
const REFUSED: Problem = {
  type: 'about:blank',
  title: 'Unprocessable Content',
  status: 422,
  code: 'roster-refused',
  message: { nl: 'Er klopt iets niet.', en: 'Something is wrong.' },
  problems: [PROBLEM],
};

describe('importing people', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [RosterImport] }));
  afterEach(() => TestBed.resetTestingModule());

  it('shows what would change and imports nothing by itself', async () => {
    const asked = answering(ok(GOOD));
    const roster = TestBed.inject(RosterImport);

    await roster.choose(FILE);

    expect(roster.state()).toMatchObject({ step: 'previewed', file: 'roster.csv', outcome: { people: 14 } });
    expect(asked.map(({ path }) => path)).toEqual(['/api/roster/preview']);
  });

  it('imports the very file that was looked at, after confirmation', async () => {
    const asked = answering(ok(GOOD), ok({ people: 14, change: CHANGE }));
    const roster = TestBed.inject(RosterImport);
    await roster.choose(FILE);

    await roster.confirm();

    expect(roster.state()).toMatchObject({ step: 'imported', imported: { people: 14 } });
    expect(asked[1]).toMatchObject({ method: 'POST', path: '/api/roster/import', body: FILE });
  });

  it('lists what is wrong and cannot be confirmed then', async () => {
    const asked = answering(ok(BAD));
    const roster = TestBed.inject(RosterImport);
    await roster.choose(FILE);

    await roster.confirm();

    expect(roster.state()).toMatchObject({ step: 'rejected', problems: [PROBLEM] });
    expect(asked).toHaveLength(1);
  });

  it('shows the problems of now when the roster changed after the preview', async () => {
    answering(ok(GOOD), { status: 422, json: REFUSED });
    const roster = TestBed.inject(RosterImport);
    await roster.choose(FILE);

    await roster.confirm();

    expect(roster.state()).toMatchObject({ step: 'rejected', problems: [PROBLEM] });
  });

  it('keeps the preview when the import did not arrive, so that it can be repeated', async () => {
    answering(ok(GOOD), 'no connection', ok({ people: 14, change: CHANGE }));
    const roster = TestBed.inject(RosterImport);
    await roster.choose(FILE);

    await roster.confirm();
    expect(roster.state()).toMatchObject({ step: 'previewed', failure: { kind: 'offline' } });

    await roster.confirm();
    expect(roster.state()).toMatchObject({ step: 'imported' });
  });

  it('can check the same file again after a failure', async () => {
    answering(problem(500, 'unexpected'), ok(GOOD));
    const roster = TestBed.inject(RosterImport);

    await roster.choose(FILE);
    expect(roster.state()).toMatchObject({ step: 'failed' });

    await roster.again();
    expect(roster.state()).toMatchObject({ step: 'previewed' });
  });

  it('looks at the same file again with the meanings of its columns, and imports it with them', async () => {
    const asked = answering(ok(BAD), ok(GOOD), ok({ people: 14, change: CHANGE }));
    const roster = TestBed.inject(RosterImport);
    await roster.choose(FILE);
    expect(roster.state()).toMatchObject({ step: 'rejected', columns: COLUMNS });

    await roster.explain(['email', null, '-']);
    expect(roster.state()).toMatchObject({ step: 'previewed' });
    await roster.confirm();

    expect(asked.map(({ path }) => path)).toEqual([
      '/api/roster/preview',
      '/api/roster/preview?columns=email,,-',
      '/api/roster/import?columns=email,,-',
    ]);
  });

  it('follows an import that was begun before the page was opened, to its end', async () => {
    const running = { state: 'running', phase: 'writing', done: 250, total: 2755, imported: null };
    const ended = { state: 'imported', phase: null, done: 0, total: 0, imported: { people: 14, change: CHANGE } };
    answering(ok(running), ok(ended));
    const roster = TestBed.inject(RosterImport);

    await roster.resume();

    expect(roster.state()).toEqual({ step: 'imported', file: null, imported: ended.imported });
  });

  it('leaves the page alone when nothing runs', async () => {
    answering(ok({ state: 'imported', phase: null, done: 0, total: 0, imported: { people: 14, change: CHANGE } }));
    const roster = TestBed.inject(RosterImport);

    await roster.resume();

    expect(roster.state()).toEqual({ step: 'idle' });
  });

  it('does not send a file that cannot be a roster', async () => {
    const asked = answering();
    const roster = TestBed.inject(RosterImport);

    await roster.choose(new File(['x'], 'roster.xlsx'));

    expect(roster.state()).toEqual({ step: 'refused', file: 'roster.xlsx', reason: 'people.notCsv' });
    expect(asked).toEqual([]);
  });

  it('forgets the file when the person changes their mind', async () => {
    answering(ok(GOOD));
    const roster = TestBed.inject(RosterImport);
    await roster.choose(FILE);

    roster.discard();
    await roster.confirm();

    expect(roster.state()).toEqual({ step: 'idle' });
  });
});

describe('a file', () => {
  it('is refused when empty or larger than the server takes, and not before', () => {
    expect(refusalOf({ name: 'a.csv', size: 0 })).toBe('people.empty');
    expect(refusalOf({ name: 'a.CSV', size: MAX_FILE_BYTES })).toBeNull();
    expect(refusalOf({ name: 'a.csv', size: MAX_FILE_BYTES + 1 })).toBe('people.tooLarge');
  });
});

describe('an import', () => {
  it('is worth asking for when anybody is added, changed or removed', () => {
    const outcome = { ...GOOD.outcome, change: { added: 0, changed: 0, removed: 0, unchanged: 14 } };

    expect(changesSomething(outcome)).toBe(false);
    expect(changesSomething({ ...outcome, change: { ...outcome.change, removed: 1 } })).toBe(true);
  });
});
