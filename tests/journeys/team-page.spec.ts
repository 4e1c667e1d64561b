import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import type { TestLeeway } from '../support/leeway.ts';
import { PageWeight } from '../support/page-weight.ts';
import { PASSWORD } from '../support/an-organisation.ts';
import { expect, expectAccessible } from './leeway-test.ts';
import { type ManagedTeams, managerTest as test } from './managed-teams.ts';

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const MAX_SCRIPT_BYTES = 250_000;
/** On a processor four times slower than this one. */
const MAX_DRAWING_MS = 200;
const SLOWER = 4;
const NOTHING = /$^/;

/** The page of whoever leads the team of which something does not land, their own view beside it. */
async function teamPage(leeway: TestLeeway, managed: ManagedTeams, page: Page): Promise<Page> {
  await managed.sealOwnView();
  const { manager, name } = managed.team(0);
  const signIn = { data: { email: manager.email, password: PASSWORD }, headers: { origin: leeway.apiUrl } };
  expect((await page.request.post(`${leeway.apiUrl}/api/session`, signIn)).status()).toBe(200);
  await page.goto(`${leeway.apiUrl}/dashboard`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return page;
}

async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const locale = options.locale ?? 'en-GB';
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options, locale })).newPage();
  // Chosen by hand, since it goes before the language in the person's record.
  await page.addInitScript((chosen) => localStorage.setItem('leeway-language', chosen), locale.slice(0, 2));
  return page;
}

async function bottomOf(what: Locator): Promise<number> {
  const box = await what.boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
}

/** Processor time of scripts, not time on the clock: whatever else the machine does makes no difference. */
async function scriptTime(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<number> => {
    const { metrics } = await browser.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const before = await now();
  await work();
  return (await now()) - before;
}

/** What is inside a part that was closed may be drawn only now, so twice. */
async function openEverything(page: Page): Promise<void> {
  for (let depth = 0; depth < 2; depth += 1)
    await page.evaluate(async () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
}

async function chooseTheme(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.evaluate(async (chosen) => {
    document.documentElement.dataset['theme'] = chosen;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, theme);
}

for (const viewport of SCREENS) {
  test(`the first screen says what is stuck, why, and what to do, ${viewport.width} wide`, async ({
    browser,
    leeway,
    managed,
  }) => {
    const page = await teamPage(leeway, managed, await newPage(browser, { viewport }));
    const card = page.getByRole('region', { name: 'In one sentence' });
    const sentence = card.getByText('It is stuck at');
    const action = card.getByRole('link');

    expect(await bottomOf(sentence)).toBeLessThan(viewport.height);
    expect(await bottomOf(action)).toBeLessThan(viewport.height);
    const causes = page.getByRole('heading', { name: 'Four causes of low trust' });
    if (viewport.width > 1000) expect(await bottomOf(causes)).toBeLessThan(viewport.height);

    await action.press('Enter');
    await expect(page.getByRole('heading', { name: 'What you can do' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'What you can do' })).toBeInViewport();
    await page.context().close();
  });
}

test('axe finds nothing, with everything open, in both languages, light and dark', async ({
  browser,
  leeway,
  managed,
}) => {
  for (const locale of ['en-GB', 'nl-NL'])
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await teamPage(
        leeway,
        managed,
        await newPage(browser, { locale, colorScheme, viewport: SCREENS[1] ?? null }),
      );
      await openEverything(page);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, 'wider than the screen').toBeLessThanOrEqual(0);
      await page.context().close();
    }
});

test('every figure is there as a table, reached by the keyboard', async ({ browser, leeway, managed }) => {
  const page = await teamPage(leeway, managed, await newPage(browser));
  const toggles = page.locator('summary', { hasText: 'The same as a table' });
  await expect(toggles.nth(3)).toBeVisible();
  const figures = await toggles.count();
  for (const toggle of await toggles.all()) await toggle.press('Enter');
  await expect(page.getByRole('table')).toHaveCount(figures);
  await expect(page.getByRole('row', { name: /Commitments to customers/ })).toContainText('not landing');
  await page.context().close();
});

test('the page is light, and all its figures are drawn at once', async ({ browser, leeway, managed }) => {
  const page = await newPage(browser);
  const weight = await PageWeight.of(page, NOTHING);
  await teamPage(leeway, managed, page);
  await page.waitForLoadState('networkidle');
  expect(weight.now().scriptBytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);

  const drawing = await scriptTime(page, () => chooseTheme(page, 'dark'));
  console.log(`${weight.now().scriptBytes} bytes of scripts; ${Math.round(drawing)} ms to draw everything again`);
  expect(drawing * SLOWER).toBeLessThanOrEqual(MAX_DRAWING_MS);
  await page.context().close();
});
