import type { Page } from '@playwright/test';
import { expect } from '../leeway-test.ts';
import { chooseRow, goTo, handIn, openAnew, untilHeading, untilReady, withPhone, type Walk } from './walk.ts';

const PUBLIC_ROUND = /\/api\/public\/rounds\/[^/]+\/[^/]+$/;
const PUBLIC_LIST = /\/api\/public\/rounds\/[^/]+\/[^/]+\/credentials$/;

/** After closing, for who handed in, who did not, and who never answered. */
export async function walkClosing({ browser, ahead, at }: Walk, closeRound: () => void): Promise<void> {
  const [, handsIn = '', forgets = '', comesLate = ''] = ahead.links;
  await withPhone(browser, async (done) => {
    await withPhone(browser, async (late) => {
      for (const [page, link] of [
        [done, handsIn],
        [late, forgets],
      ] as const) {
        await page.goto(link);
        await untilReady(page);
        await goTo(page, { name: 'step', index: 0 });
        await chooseRow(page, 1);
      }
      await goTo(done, { name: 'check' });
      await handIn(done);
      await untilHeading(done, /^Thank you/);
      closeRound();
      await untilClosed(late);
      await at('closed, answered but not handed in', late);
      await openAnew(late, comesLate);
    });
    await walkInclusion(done, at);
  });
  await withPhone(browser, async (page) => {
    await page.goto(comesLate);
    await untilHeading(page, /is closed/);
    await at('closed, nothing handed in', page);
  });
}

async function untilClosed(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await untilHeading(page, /is closed/);
  }).toPass();
}

async function walkInclusion(page: Page, at: Walk['at']): Promise<void> {
  await page.route(PUBLIC_ROUND, (route) => route.abort());
  await untilClosed(page);
  const inclusion = (found: string) => expect(page.locator(`[data-inclusion=${found}]`)).toBeVisible();
  await inclusion('unreachable');
  await at('closed, the list is unreachable', page);
  await page.unroute(PUBLIC_ROUND);
  await expect(async () => {
    await page.reload();
    await inclusion('included');
  }).toPass();
  await at('closed, included', page);
  const altered = async (url: RegExp, found: string, alter: (body: Record<string, unknown>) => object) => {
    await page.route(url, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: alter((await response.json()) as Record<string, unknown>) });
    });
    await page.reload();
    await inclusion(found);
    await at(`closed, ${found}`, page);
    await page.unroute(url);
  };
  await altered(PUBLIC_ROUND, 'not-yet', (body) => ({ ...body, closed: null }));
  await altered(PUBLIC_LIST, 'root-differs', () => ({ credentials: '' }));
}
