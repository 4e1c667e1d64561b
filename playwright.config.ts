import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/support/browser.ts';

const { executablePath, args, env } = findBrowser();

const definedVariables = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);

const DESKTOP = { viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ...(process.env['JSON_REPORT'] ? [['json', { outputFile: process.env['JSON_REPORT'] }] as const] : []),
  ],
  use: {
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...args], env: { ...definedVariables, ...env } },
  },
  // What measures time runs after everything else, and on the phone after that.
  projects: [
    { name: 'desktop', grepInvert: /@phone|@clock/, use: DESKTOP },
    { name: 'clock', grep: /@clock/, use: DESKTOP, dependencies: ['desktop'] },
    // Emulates the size and touch of a phone; the browser is the same.
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'] }, dependencies: ['clock'] },
  ],
});
