import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { TestLeeway } from '../support/leeway.ts';
import { expect } from './leeway-test.ts';
import { NetworkLog } from './network-log.ts';

export const STATEMENTS = 14;
/** Nobody taps or leaves sooner after something appeared; a statement takes that for the second half of a double tap. */
const READING_MS = 300;

/** Somebody with a browser of their own at the survey. */
export class Employee {
  readonly context: BrowserContext;
  /** All that this browser sends. */
  readonly network: NetworkLog;
  #page: Page;

  private constructor(context: BrowserContext, page: Page, network: NetworkLog) {
    this.context = context;
    this.#page = page;
    this.network = network;
  }

  static async with(context: BrowserContext, leeway: TestLeeway): Promise<Employee> {
    const network = new NetworkLog(context, leeway);
    const page = await context.newPage();
    await network.listenTo(page);
    return new Employee(context, page, network);
  }

  /** The tab that is open now. */
  get page(): Page {
    return this.#page;
  }

  get heading(): Locator {
    return this.#page.getByRole('heading', { level: 1 });
  }

  /** Follows a link. */
  async open(link: string): Promise<void> {
    await this.#page.goto(link);
  }

  /** Closes the tab, and opens the link in a new one, as somebody does who comes back later. */
  async comeBack(link: string): Promise<void> {
    await this.#page.waitForTimeout(READING_MS);
    await this.#page.close();
    this.#page = await this.context.newPage();
    await this.network.listenTo(this.#page);
    await this.open(link);
  }

  async hasCredential(): Promise<void> {
    await expect(this.#page.getByText('Your credential is on this device.').first()).toBeVisible();
  }

  async start(): Promise<void> {
    await this.press('Start');
    await this.isAt(1);
  }

  async press(button: string): Promise<void> {
    if (await this.#page.locator('form.step').isVisible()) await this.#page.waitForTimeout(READING_MS);
    await this.#page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Waits until this statement is on the screen. */
  async isAt(position: number): Promise<void> {
    await expect(this.#page.getByText(`${position} of ${STATEMENTS}`, { exact: true })).toBeVisible();
  }

  /** Answers the statement on the screen by key, which moves on by itself. */
  async answer(level: number): Promise<void> {
    await this.#page.keyboard.press(String(level));
  }

  /** Answers the statement on the screen with a finger, which moves on by itself too. */
  async tap(row: string | RegExp): Promise<void> {
    await this.#page.waitForTimeout(READING_MS);
    await this.#page.getByText(row, { exact: true }).click();
  }

  /** The same, with a finger that trembles. */
  async doubleTap(row: string): Promise<void> {
    await this.#page.waitForTimeout(READING_MS);
    await this.#page.getByText(row, { exact: true }).dblclick();
  }

  /** Answers from the statement on the screen to the last one. */
  async answerAll(level = 4, from = 1): Promise<void> {
    for (let position = from; position <= STATEMENTS; position += 1) {
      await this.isAt(position);
      await this.answer(level);
    }
    await expect(this.comment).toBeVisible();
  }

  get comment(): Locator {
    return this.#page.getByRole('textbox', { name: /What would make it easier/ });
  }

  /** From the open question to the check, with nothing written unless something is given. */
  async finish(comment = ''): Promise<void> {
    if (comment !== '') await this.comment.fill(comment);
    await this.press(comment === '' ? 'Skip' : 'Next');
    await expect(this.heading).toHaveText('Check and hand in');
  }

  /** The row of a statement in the overview; the open question is the last one. */
  row(position: number): Locator {
    return this.#page.locator('ol.summary > li').nth(position - 1);
  }

  async changeFromOverview(position: number): Promise<void> {
    await this.row(position)
      .getByRole('button', { name: /^Change/ })
      .click();
    await (position > STATEMENTS ? expect(this.comment).toBeVisible() : this.isAt(position));
  }

  async handIn(): Promise<void> {
    await this.press('Hand in');
  }

  async isHandedIn(version = 1): Promise<void> {
    await expect(this.heading).toHaveText('Thank you. Your answers are handed in.');
    await expect(this.receipt('Version')).toHaveText(String(version));
  }

  /** One line of the receipt. */
  receipt(name: 'Code' | 'Version' | 'Fingerprint'): Locator {
    return this.#page.locator('dt', { hasText: name }).locator('+ dd');
  }

  /** What is kept in this browser, by name. */
  kept(): Promise<string[]> {
    return this.#page.evaluate(async () => {
      const opening = indexedDB.open('leeway-survey');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const reading = opening.result.transaction('sealed').objectStore('sealed').getAllKeys();
      await new Promise((resolve) => (reading.onsuccess = resolve));
      opening.result.close();
      return reading.result.map(String);
    });
  }
}
