import type { Page } from '@playwright/test';
import { anOpenRound, type Entitled } from '../support/an-open-round.ts';
import { withLeeway, type TestLeeway } from '../support/leeway.ts';
import { PageWeight, type Weight } from '../support/page-weight.ts';
import { expect, test } from './leeway-test.ts';

/** Bytes of bodies as they travel, compressed. */
const MAX_SCRIPT_BYTES_AT_FIRST_STATEMENT = 48_000;
const MAX_SCRIPT_BYTES = 80_000;
const MAX_REQUESTS_AT_FIRST_STATEMENT = 8;
/** A browser without a window does not fetch it. */
const FAVICON = 1;
const ROUND = /\/rounds\/[^/]+\/[^/]+$/;
const LANGUAGES = ['en-GB', 'nl-NL'] as const;

const inWords = ({ requests, scriptBytes, bytes }: Weight): string =>
  `${requests} requests, ${(scriptBytes / 1000).toFixed(1)} kB of scripts, ${(bytes / 1000).toFixed(1)} kB in all`;

async function answerFirstStatement(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Start|Beginnen)$/ }).click();
  await expect(page.getByText(/\b1 (of|van) \d+\b/).first()).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByText(/\b2 (of|van) \d+\b/).first()).toBeVisible();
}

async function openLink(page: Page, { ballotUrl }: TestLeeway, { link }: Entitled): Promise<void> {
  await page.goto(`${ballotUrl}/#/c/${link.organisationId}/${link.roundId}/${link.token}`);
}

test('the first statement can be answered after few bytes, and the rest are few as well', async ({ browser }) => {
  await withLeeway(
    async (leeway) => {
      const query = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
        leeway.query('owner', sql, values) as Promise<Row[]>;
      const people = await anOpenRound({ leeway, query }, [6]);
      for (const [index, locale] of LANGUAGES.entries()) {
        const context = await browser.newContext({ locale });
        const page = await context.newPage();
        // Nothing but the round itself arrives, so what the first statement needs is what is there.
        const weight = await PageWeight.of(page, ROUND);
        await openLink(page, leeway, people[index] as Entitled);
        await answerFirstStatement(page);
        const atFirst = weight.now();
        await weight.letGo();
        await expect.poll(() => weight.addresses().some((url) => url.endsWith('/api/credentials'))).toBe(true);
        await page.waitForLoadState('networkidle');
        const inAll = weight.now();
        console.log(`${locale}: ${inWords(atFirst)} up to the first statement; ${inWords(inAll)} with the rest`);
        expect(atFirst.scriptBytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES_AT_FIRST_STATEMENT);
        expect(atFirst.requests + FAVICON).toBeLessThanOrEqual(MAX_REQUESTS_AT_FIRST_STATEMENT);
        expect(inAll.scriptBytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
        await context.close();
      }
    },
    { demo: false },
  );
});
