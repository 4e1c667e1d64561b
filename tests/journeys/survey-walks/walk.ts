import type { Browser, BrowserContext, Page } from '@playwright/test';
import { LEEWAY_QUESTIONNAIRE, itemsOf } from '@leeway/trust-model';
import type { SurveyRound } from '../../support/a-survey-round.ts';
import { closeBrowser } from '../../support/close-browser.ts';
import type { TestLeeway } from '../../support/leeway.ts';
import { expect } from '../leeway-test.ts';

/** Somebody goes through the survey, and stops in every state of every page to have it looked at. */
export interface Walk {
  readonly browser: Browser;
  readonly leeway: TestLeeway;
  /** A baseline that is open. */
  readonly open: SurveyRound;
  /** A pulse that opens in an hour. */
  readonly ahead: SurveyRound;
  /** Looks at the page as it stands. */
  at(state: string, page: Page): Promise<void>;
}

export const STATEMENTS_IN_A_BASELINE = itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline').length;
export const STEPS_IN_A_BASELINE = STATEMENTS_IN_A_BASELINE + LEEWAY_QUESTIONNAIRE.delegation.areas.length;
export const STATEMENTS_IN_A_PULSE = itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').length;

export async function withPhone(
  browser: Browser,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
  try {
    await work(await context.newPage(), context);
  } finally {
    await closeBrowser(context);
  }
}

/** Another document, also when only the part behind # differs. */
export async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

export async function untilReady(page: Page): Promise<void> {
  await expect(page.locator('.credential[data-ready]')).toBeVisible();
}

export async function untilHeading(page: Page, name: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Goes there as the browser's own buttons go back and forward. */
export async function goTo(page: Page, place: { name: string; index?: number }): Promise<void> {
  await page.evaluate((state) => {
    history.pushState(state, '');
    dispatchEvent(new PopStateEvent('popstate', { state }));
  }, place);
}

/** Takes a row of the statement without a pointer, for which one would have to wait. */
export async function chooseRow(page: Page, row: number): Promise<void> {
  await page
    .locator('.option input')
    .nth(row)
    .evaluate((input: HTMLInputElement) => input.click());
  await expect(page.locator('.option input').nth(row)).toBeChecked();
}

/** Answers what is on the screen by key until the open question. */
export async function answerPulse(page: Page): Promise<void> {
  for (let position = 1; position <= STATEMENTS_IN_A_PULSE; position += 1) {
    await expect(page.locator('.progress')).toContainText(new RegExp(`^${position} `));
    await page.keyboard.press('4');
  }
  await expect(page.locator('textarea')).toBeVisible();
}

export async function handIn(page: Page): Promise<void> {
  await page.locator('main .actions button.primary').click();
}
