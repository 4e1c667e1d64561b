import type { BrowserContext, Page } from '@playwright/test';
import { readPersonalLink } from '../../../tools/demo/employee.ts';
import { expect } from '../leeway-test.ts';
import { chooseRow, goTo, handIn, untilHeading, untilReady, withPhone, type Walk } from './walk.ts';

const CREDENTIALS = /\/api\/credentials(\/opening)?$/;
const CARD = 'K7QM-2XRT-9HBD-PW4C-1J0N';
const LINK = 4;
/** Half a minute of warning after two and a half of nothing. */
const UNTIL_WARNING_MS = 152_000;

/** A device that stands somewhere for everybody with a card. */
export async function walkCardDevice({ browser, leeway, open, at }: Walk): Promise<void> {
  await withPhone(browser, async (page, context) => {
    await page.clock.install();
    await page.goto(`${leeway.ballotUrl}/#/k/${open.organisationId}/${open.roundId}`);
    await untilHeading(page, /with your card/);
    await at('card', page);
    await enter(page, 'K7QM');
    await expect(page.getByText(/not a whole code/)).toBeVisible();
    await at('card, wrong code', page);
    await page.route(CREDENTIALS, (route) => route.fulfill({ status: 409, json: { code: 'already-collected' } }));
    await enter(page, CARD);
    await untilHeading(page, /used already/);
    await at('stopped, card-used, on a device for many', page);
    await page.unroute(CREDENTIALS);
    await page.reload();
    await page.goto(`${leeway.ballotUrl}/#/k/${open.organisationId}/${open.roundId}`);
    await enter(page, CARD);
    await untilHeading(page, /not valid/);
    await at('stopped, unknown-card, on a device for many', page);
    await walkWithCard(page, context, open.links[LINK] ?? '', at);
  });
}

async function enter(page: Page, code: string): Promise<void> {
  await page.locator('#card-code').fill(code);
  await page.locator('form button[type=submit]').click();
}

/** There are no cards in this organisation: the page believes that this link is one. */
async function walkWithCard(page: Page, context: BrowserContext, link: string, at: Walk['at']): Promise<void> {
  const { token } = readPersonalLink(link);
  await context.route(CREDENTIALS, async (route) => {
    const sent = route.request().postDataJSON() as Record<string, unknown>;
    const response = await route.fetch({ postData: JSON.stringify({ ...sent, token }) });
    await route.fulfill({ response, json: { ...((await response.json()) as object), holder: 'card' } });
  });
  await page.getByRole('button', { name: 'Stop and remove everything' }).click();
  await untilHeading(page, /with your card/);
  await enter(page, CARD);
  await untilReady(page);
  await at('promise, on a device for many', page);
  await page.clock.runFor(UNTIL_WARNING_MS);
  await expect(page.getByText(/Are you still there/)).toBeVisible();
  await at('promise, on a device for many that will be cleared', page);
  await page.getByRole('button', { name: /still here/ }).click();
  await goTo(page, { name: 'step', index: 0 });
  await chooseRow(page, 1);
  await goTo(page, { name: 'check' });
  await handIn(page);
  await untilHeading(page, /^Thank you/);
  await at('receipt, on a device for many', page);
}
