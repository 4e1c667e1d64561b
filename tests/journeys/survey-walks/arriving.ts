import { openAnew, untilHeading, untilReady, withPhone, type Walk } from './walk.ts';
import { expect } from '../leeway-test.ts';

const OPENING = '**/api/credentials/opening';

/** Everything before the first statement. */
export async function walkArriving({ browser, leeway, open, ahead, at }: Walk): Promise<void> {
  await withPhone(browser, async (page, context) => {
    await page.goto(leeway.ballotUrl);
    await untilHeading(page, /personal link/);
    await at('start', page);

    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await context.route(OPENING, async (route) => {
      await held;
      await route.abort();
    });
    await openAnew(page, open.links[0] ?? '');
    await untilHeading(page, /trust round/);
    await at('promise, collecting', page);
    release();
    await expect(page.getByText(/could not be collected yet/)).toBeVisible();
    await at('promise, waiting for the credential', page);
    await context.unroute(OPENING);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await untilReady(page);
    await at('promise, open', page);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await at('promise, all details', page);
    await context.setOffline(true);
    await expect(page.locator('.banner')).toBeVisible();
    await at('promise, without a connection', page);
    await context.setOffline(false);

    await openAnew(page, ahead.links[4] ?? '');
    await untilReady(page);
    await at('promise, not yet open', page);
    await openAnew(page, leeway.ballotUrl);
    await expect(page.locator('.rounds a')).toHaveCount(2);
    await at('start, with rounds on this device', page);
  });
}
