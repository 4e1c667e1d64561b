/**
 * How long a large organisation takes: a preview, the first import, the same file again, and a search among its people.
 * Needs the built api and a PostgreSQL that syncs its writes:
 * `nx build api && TEST_POSTGRES_URL=postgres://… node tests/bench/roster-import.ts [file.csv]`
 * Without a file it makes an organisation of 2,761 people.
 */
import { readFileSync } from 'node:fs';
import type { PeoplePage, RosterImported, RosterPreview, RosterProgress } from '@leeway/contract';
import { aLargeRoster } from '../support/a-roster.ts';
import { anOrganisation, PASSWORD } from '../support/an-organisation.ts';
import { Installation } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const MAX_PREVIEW_MS = 2_000;
const MAX_IMPORT_MS = 5_000;

const [, , path] = process.argv;
const csv = path === undefined ? aLargeRoster(229) : readFileSync(path);
const installation = await Installation.create();
try {
  const api = await installation.start('api');
  const { administrator } = await anOrganisation(installation.database, []);
  const visitor = await Visitor.signedIn(() => api.url, administrator.email, PASSWORD);

  const preview = await timed('preview', () => visitor.sendText<RosterPreview>('/api/roster/preview', csv));
  const outcome = preview.answer.body.outcome;
  if (outcome === null) throw new Error(JSON.stringify(preview.answer.body.problems));
  console.log(`  ${outcome.people} people, ${outcome.units.length} units`);

  const seen = new Set<string>();
  const watching = setInterval(() => {
    void visitor.get<RosterProgress>('/api/roster/import').then(({ body }) => {
      if (body.state === 'running') seen.add(`${body.phase ?? ''} ${body.done}/${body.total}`);
    });
  }, 20);
  const first = await timed('import', () => visitor.sendText<RosterImported>('/api/roster/import', csv));
  clearInterval(watching);
  console.log(`  seen on the way: ${[...seen].join(', ')}`);
  await timed('same file again', () => visitor.sendText<RosterImported>('/api/roster/import', csv));
  await timed('first page of people', () => visitor.get<PeoplePage>('/api/people'));
  await timed('search', () => visitor.get<PeoplePage>('/api/people?search=team%201'));

  if (preview.ms > MAX_PREVIEW_MS || first.ms > MAX_IMPORT_MS) {
    console.error(`too slow: at most ${MAX_PREVIEW_MS} ms for the preview, ${MAX_IMPORT_MS} ms for the import`);
    process.exitCode = 1;
  }
} finally {
  await installation.remove();
}

async function timed<T extends { readonly status: number }>(name: string, work: () => Promise<T>) {
  const started = performance.now();
  const answer = await work();
  const ms = performance.now() - started;
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status}`);
  console.log(`${name}: ${ms.toFixed(0)} ms`);
  return { ms, answer };
}
