import type { BrowserContextOptions } from '@playwright/test';
import { closeBrowser } from '../support/close-browser.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';
import { Employee } from './employee.ts';
import { expect, test as base } from './leeway-test.ts';
import { RoundsToAnswer } from './round-to-answer.ts';

export { expect };

/** Opens a browser for somebody about whom the ballot box must not learn these things. */
export type BrowserFor = (secrets: readonly string[], options?: BrowserContextOptions) => Promise<Employee>;

/**
 * Journeys of employees. They share servers that are no demo, and an organisation. After each of them it is checked that
 * no request told the ballot box who sent it, and that nobody else was spoken to.
 */
export const test = base.extend<{ browserFor: BrowserFor }, { leeway: TestLeeway; rounds: RoundsToAnswer }>({
  leeway: [
    async ({}, use) => {
      const leeway = await startTestLeeway({ demo: false });
      await use(leeway);
      await leeway.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  rounds: [
    async ({ leeway }, use) => {
      await use(await RoundsToAnswer.at(leeway));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  browserFor: async ({ browser, leeway }, use) => {
    const opened: Employee[] = [];
    const allSecrets: string[] = [];
    await use(async (secrets, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const employee = await Employee.with(context, leeway);
      opened.push(employee);
      allSecrets.push(...secrets);
      return employee;
    });
    for (const employee of opened) {
      expect(employee.network.told(allSecrets)).toEqual([]);
      expect(employee.network.looks).toBeGreaterThan(0);
      await closeBrowser(employee.context);
    }
  },
});
