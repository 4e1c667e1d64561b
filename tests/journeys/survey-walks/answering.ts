import type { Page } from '@playwright/test';
import { expect } from '../leeway-test.ts';
import {
  STATEMENTS_IN_A_BASELINE,
  STEPS_IN_A_BASELINE,
  answerPulse,
  goTo,
  handIn,
  untilHeading,
  untilReady,
  withPhone,
  type Walk,
} from './walk.ts';

const BALLOTS = '**/rounds/*/*/ballots';
const RECOGNISABLE = 'As the only one with a part-time contract I asked P2 van Team1 and called 06 1234 5678.';

/** Everything that can be answered, in a baseline. */
export async function walkAnswering({ browser, open, at }: Walk): Promise<void> {
  await withPhone(browser, async (page) => {
    await page.goto(open.links[1] ?? '');
    await untilReady(page);
    await goTo(page, { name: 'check' });
    await untilHeading(page, /^Check/);
    await at('check, nothing answered', page);
    await goTo(page, { name: 'step', index: 0 });
    await expect(page.locator('.options')).toBeVisible();
    await at('statement', page);
    await page.getByRole('switch').click();
    await page.locator('label.option').nth(1).click();
    await at('statement, answered', page);
    await goTo(page, { name: 'step', index: STATEMENTS_IN_A_BASELINE });
    await expect(page.locator('.delegation')).toBeVisible();
    await at('area', page);
    await page.locator('[data-side=current] input').nth(1).check();
    await page.locator('[data-side=wanted] input').nth(3).check();
    await at('area, answered', page);
    await walkComment(page, at);
    await goTo(page, { name: 'check' });
    await untilHeading(page, /^Check/);
    await at('check, with skipped answers, in one sitting', page);
    await page.locator('.summary .link').first().click();
    await at('statement, to be changed', page);
    await goTo(page, { name: 'check' });
    await page.getByRole('button', { name: /later for me/ }).click();
    await untilHeading(page, /later/);
    await at('later', page);
    await walkStorageFull(page, at);
  });
}

async function walkComment(page: Page, at: Walk['at']): Promise<void> {
  await goTo(page, { name: 'step', index: STEPS_IN_A_BASELINE });
  await expect(page.locator('textarea')).toBeVisible();
  await at('open question', page);
  await page.locator('textarea').fill(RECOGNISABLE);
  await expect(page.locator('.findings li').first()).toBeVisible();
  await at('open question, warned', page);
  await page.locator('textarea').fill('More time to try something out. '.repeat(30).slice(0, 950));
  await at('open question, nearly full', page);
  await page.locator('textarea').fill('More time to try something out.');
}

async function walkStorageFull(page: Page, at: Walk['at']): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await goTo(page, { name: 'step', index: 2 });
  await expect(page.getByText(/storage may be full/)).toBeVisible();
  await at('statement, storage is full', page);
}

/** A pulse whose credential was collected before it opened: answered completely, handed in, and changed. */
export async function walkHandingIn({ browser, ahead, at }: Walk, openRound: () => void): Promise<void> {
  await withPhone(browser, async (page) => {
    await page.goto(ahead.links[0] ?? '');
    await untilReady(page);
    openRound();
    const start = page.getByRole('button', { name: 'Start' });
    await expect(async () => {
      await page.reload();
      await untilReady(page);
      expect(await start.count()).toBe(1);
    }).toPass();
    await start.click();
    await answerPulse(page);
    await page.getByRole('button', { name: 'Skip' }).click();
    await untilHeading(page, /^Check/);
    await at('check, complete', page);
    await walkDelivery(page, at);
    await page.locator('details summary').click();
    await at('receipt, about a device that others use', page);
    await goTo(page, { name: 'step', index: 0 });
    await page.keyboard.press('2');
    await expect(page.locator('.progress')).toContainText(/^2 /);
    await goTo(page, { name: 'receipt' });
    await expect(page.getByText(/not handed in yet/)).toBeVisible();
    await at('receipt, with changed answers', page);
  });
}

/** The ballot box refuses, can't be reached, and takes the ballot. */
async function walkDelivery(page: Page, at: Walk['at']): Promise<void> {
  await page.route(BALLOTS, (route) => route.fulfill({ status: 400, json: { code: 'refused' } }));
  await handIn(page);
  await expect(page.getByText(/did not accept/)).toBeVisible();
  await at('check, refused', page);
  await page.unroute(BALLOTS);
  await page.route(BALLOTS, (route) => route.abort());
  await handIn(page);
  await untilHeading(page, /wait for a connection/);
  await at('waiting', page);
  await page.unroute(BALLOTS);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await untilHeading(page, /^Thank you/);
  await at('receipt', page);
}
