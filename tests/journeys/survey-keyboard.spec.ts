import type { Page } from '@playwright/test';
import { aSurveyRound } from '../support/a-survey-round.ts';
import { expect, test } from './leeway-test.ts';
import { STATEMENTS_IN_A_BASELINE, STEPS_IN_A_BASELINE, goTo, untilHeading, untilReady } from './survey-walks/walk.ts';

const AREAS = STEPS_IN_A_BASELINE - STATEMENTS_IN_A_BASELINE;
/** More stops than any page has. */
const MAX_STOPS = 200;

interface Stop {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  /** Whether something is drawn around it that shows where one is. */
  readonly isRinged: boolean;
}

/** Where the focus is; null outside the page. */
const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const ringed = element.closest('.option') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    const { top, left } = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent.trim()) || element.id || element.tagName,
      top: Math.round(top + scrollY),
      left: Math.round(left),
      isRinged: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

/** Tabs through the whole page from its beginning, and out of it again. */
async function stopsOn(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (let count = 0; count < MAX_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error('the keyboard does not get out of the page');
}

/** Every stop can be seen, and comes after the one before: further down, or on the same line to the right. */
async function expectReadingOrder(page: Page): Promise<void> {
  const stops = await stopsOn(page);
  expect(stops.length).toBeGreaterThan(2);
  expect(stops.filter(({ isRinged }) => !isRinged).map(({ name }) => name)).toEqual([]);
  const sameLine = 24;
  const wrong = stops.filter((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined) return false;
    const isBelow = stop.top > before.top + sameLine;
    const isBeside = Math.abs(stop.top - before.top) <= sameLine && stop.left >= before.left;
    return !isBelow && !isBeside;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
}

const expectHeadingFocused = (page: Page): Promise<void> => expect(page.locator('main h1')).toBeFocused();

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < MAX_STOPS; count += 1) {
    const stop = await stopOf(page);
    if (stop !== null && name.test(stop.name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

const untilStep = (page: Page, position: number): Promise<void> =>
  expect(page.locator('.progress')).toContainText(new RegExp(`^${position} `));

test('a whole baseline is answered and handed in with the keyboard alone', async ({ page, leeway }) => {
  const { links } = await aSurveyRound(leeway, { kind: 'baseline' });
  await page.goto(links[0] ?? '');
  await untilReady(page);

  await test.step('the promise', async () => {
    await expectReadingOrder(page);
    await tabTo(page, /^Start$/);
    await page.keyboard.press('Enter');
  });

  await test.step('a statement by arrows and Enter, the others by their number', async () => {
    await untilStep(page, 1);
    await expectHeadingFocused(page);
    await expectReadingOrder(page);
    await page.locator('main h1').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.option input').nth(2)).toBeChecked();
    await untilStep(page, 1);
    await page.keyboard.press('Enter');
    for (let position = 2; position <= STATEMENTS_IN_A_BASELINE; position += 1) {
      await untilStep(page, position);
      if (position === 2) await expectHeadingFocused(page);
      await page.keyboard.press(`${1 + (position % 5)}`);
    }
  });

  await test.step('each area by arrows', () => answerAreas(page));

  await test.step('the open question', async () => {
    await expect(page.locator('textarea')).toBeVisible();
    await expectHeadingFocused(page);
    await expectReadingOrder(page);
    await page.locator('main h1').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('More time to try something out.');
    await page.keyboard.press('Tab');
    await tabTo(page, /^Next$/);
    await page.keyboard.press('Enter');
  });

  await test.step('checking, changing one answer, and handing in', async () => {
    await untilHeading(page, /^Check/);
    await expectHeadingFocused(page);
    await expectReadingOrder(page);
    await page.locator('main h1').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'What happens next' })).toBeFocused();
    await page.locator('main h1').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilStep(page, 1);
    await page.keyboard.press('5');
    await untilHeading(page, /^Check/);
    await expect(page.locator('.summary .answer').first()).toHaveText(/strongly agree/i);
    await tabTo(page, /^Hand in$/);
    await page.keyboard.press('Enter');
    await untilHeading(page, /^Thank you/);
    await expectHeadingFocused(page);
    await expectReadingOrder(page);
  });
});

async function answerAreas(page: Page): Promise<void> {
  for (let area = 1; area <= AREAS; area += 1) {
    await untilStep(page, STATEMENTS_IN_A_BASELINE + area);
    await expectHeadingFocused(page);
    if (area === 1) {
      await expectReadingOrder(page);
      await page.locator('main h1').focus();
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-side=current] input').nth(1)).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-side=wanted] input').nth(2)).toBeChecked();
    await page.keyboard.press('Enter');
  }
}

test('another language leaves the page, the place on it and the focus', async ({ page, leeway }) => {
  const { links } = await aSurveyRound(leeway);
  await page.goto(links[0] ?? '');
  await untilReady(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await untilStep(page, 1);
  await page.keyboard.press('4');
  await untilStep(page, 2);
  const dutch = page.getByRole('button', { name: 'Nederlands' });
  await dutch.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await untilStep(page, 2);
  await expect(dutch).toBeFocused();

  await goTo(page, { name: 'check' });
  await untilHeading(page, /^Controleren/);
  await page.evaluate(() => scrollTo(0, 300));
  const english = page.getByRole('button', { name: 'English' });
  await english.evaluate((button: HTMLElement) => {
    button.focus({ preventScroll: true });
    button.click();
  });
  await untilHeading(page, /^Check/);
  await expect(english).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(300);
});
