import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../tools/postgres/free-port.ts';
import { build } from '../../tools/start/build.ts';
import { PlainError } from '../../tools/terminal/plain-error.ts';
import { RunFolder } from '../../tools/test/run-folder.ts';
import { findBrowser } from '../support/browser.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';
import { aDemoRound } from './demo-round.ts';

/**
 * `npm run lighthouse`: what Lighthouse says about the pages that somebody meets first, on a slow telephone. Ends with 1
 * when one of them has less than 95 of 100. `LIGHTHOUSE_WHY=1` tells what each point was lost for.
 */
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const ENOUGH = 95;
/** Whatever else the machine does makes a page slower, never faster, so the best of these counts. */
const ATTEMPTS = 3;

type Category = (typeof CATEGORIES)[number];
type Scores = Readonly<Record<Category, number>>;

interface Subject {
  readonly name: string;
  readonly url: string;
}

const say = (text: string): void => console.log(text);
const undo: (() => Promise<void> | void)[] = [];

/**
 * A browser with a profile, so that a page finds what an earlier visit left. Lighthouse joins it at the port; it empties
 * the cache before it looks, not the storage.
 */
const openBrowser = async (port: number): Promise<BrowserContext> => {
  const { executablePath, args, env } = findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'leeway-lighthouse-'));
  undo.push(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, '--headless=new', `--remote-debugging-port=${port}`],
    env: { ...(Object.fromEntries(own) as Record<string, string>), ...env },
    locale: 'en-GB',
  });
  undo.push(() => context.close());
  return context;
};

/** Goes as far as the second statement, where the page then begins when it is opened again. */
const answerOne = async (page: Page, link: string): Promise<string> => {
  await page.goto(link);
  await page.locator('.credential[data-ready]').waitFor();
  const address = page.url();
  await page.locator('main .actions button.primary').click();
  await page.locator('.options').waitFor();
  await page.keyboard.press('4');
  await page.getByText(/^2 (of|van)/).waitFor();
  await page.close();
  return address;
};

const subjects = async (leeway: TestLeeway, context: BrowserContext): Promise<Subject[]> => {
  const [promise = '', statement = ''] = await aDemoRound(leeway);
  return [
    { name: 'survey: promise', url: promise },
    { name: 'survey: statement', url: await answerOne(await context.newPage(), statement) },
    { name: 'desk: sign in', url: `${leeway.apiUrl}/sign-in` },
  ];
};

const judge = async ({ url }: Subject, port: number): Promise<Scores> => {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...CATEGORIES],
    output: 'json',
    logLevel: 'silent',
  });
  if (!result || result.lhr.runtimeError)
    throw new PlainError(`Lighthouse could not look: ${result?.lhr.runtimeError?.message}`);
  const { categories, audits } = result.lhr;
  const score = (category: Category): number => Math.round(100 * (categories[category]?.score ?? 0));
  if ((process.env['LIGHTHOUSE_WHY'] ?? '') !== '') {
    for (const { id, title, score, displayValue, details } of Object.values(audits))
      if (score !== null && score < 0.9)
        say(`    ${id}: ${title} ${displayValue ?? ''} ${JSON.stringify(details ?? '').slice(0, 700)}`);
  }
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
  };
};

const isEnough = (scores: Scores): boolean => CATEGORIES.every((category) => scores[category] >= ENOUGH);
const best = (one: Scores, other: Scores): Scores => (one.performance >= other.performance ? one : other);

const judgeAll = async (leeway: TestLeeway): Promise<boolean> => {
  const port = await freePort();
  const context = await openBrowser(port);
  say(`\n${'page'.padEnd(20)}${CATEGORIES.map((category) => category.padStart(16)).join('')}`);
  let enough = true;
  for (const subject of await subjects(leeway, context)) {
    let scores = await judge(subject, port);
    for (let attempt = 1; attempt < ATTEMPTS && !isEnough(scores); attempt += 1)
      scores = best(scores, await judge(subject, port));
    say(`${subject.name.padEnd(20)}${CATEGORIES.map((category) => String(scores[category]).padStart(16)).join('')}`);
    enough &&= isEnough(scores);
  }
  return enough;
};

const run = async (): Promise<void> => {
  await build(say, new AbortController().signal);
  const folder = new RunFolder();
  undo.push(() => folder.remove());
  process.env['TEST_POSTGRES_URL'] = await folder.openServer();
  const leeway = await startTestLeeway();
  undo.push(() => leeway.stop());
  const enough = await judgeAll(leeway);
  if (!enough) say(`\nEvery score is to be at least ${ENOUGH}.`);
  process.exitCode = enough ? 0 : 1;
};

try {
  await run();
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const step of undo.toReversed()) await step();
  // The channel to the bootstrap would keep this process waiting.
  if (process.connected) process.disconnect?.();
}
