import { join } from 'node:path';
import { secretsIn } from '../../tools/leeway/secrets.ts';
import { withLeeway } from '../support/leeway.ts';
import { Newcomer } from '../support/newcomer.ts';
import { test as base } from '@playwright/test';
import { expect, expectAccessible } from './leeway-test.ts';

const ROSTER = join(import.meta.dirname, '../../tools/demo/roster.csv');
const MINUTES = 10;

base(
  '@clock a newcomer gets from an empty installation to a first launched round within ten minutes',
  async ({ browser }) => {
    await withLeeway(
      async (leeway) => {
        const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
        const newcomer = new Newcomer(page);
        const button = (name: string | RegExp) => page.getByRole('button', { name });

        // Without the link of the start nobody gets further than being told so.
        await page.goto(leeway.apiUrl);
        await page.getByRole('link', { name: 'Make your organisation first' }).click();
        await expect(page.getByRole('heading', { name: 'Open the link of the start' })).toBeVisible();
        await expectAccessible(page);

        await page.goto(`${leeway.apiUrl}/set-up#${secretsIn(leeway.stateDirectory).setUpCode}`);
        await page.reload();
        await newcomer.clicks(button('Make the organisation'));
        await expect(page.getByLabel('Name of the organisation')).toBeFocused();
        await expectAccessible(page);
        await newcomer.types(page.getByLabel('Name of the organisation'), 'Zorggroep De Linde');
        await newcomer.types(page.getByLabel('First name'), 'Hanneke');
        await newcomer.types(page.getByLabel('Last name'), 'Benali');
        await newcomer.types(page.getByLabel('E-mail address'), 'hanneke.tbenali@delinde.example');
        await newcomer.types(page.getByLabel('Password', { exact: true }), 'four words in a row');
        await newcomer.clicks(button('Make the organisation'));

        await expect(page.getByRole('heading', { name: 'People', exact: true })).toBeVisible();
        const steps = page.getByRole('navigation', { name: 'On the way to the first round' });
        await expect(steps.getByRole('listitem').filter({ hasText: '(now)' })).toContainText('People');
        await expectAccessible(page);
        await newcomer.picks(page.locator('input[type=file]'), ROSTER);
        await newcomer.clicks(button('Import these people'));
        await newcomer.clicks(page.getByRole('dialog').getByRole('button', { name: 'Import these people' }));
        await expect(steps).toContainText('94 people imported');
        await expect(steps.getByRole('listitem').filter({ hasText: '(now)' })).toContainText('First round');
        await newcomer.clicks(steps.getByRole('link', { name: 'First round' }));

        await newcomer.types(page.getByLabel('Name'), 'First round');
        await newcomer.clicks(button('Launch this round…'));
        await newcomer.clicks(page.getByRole('dialog').getByRole('button', { name: 'Launch and freeze' }));
        await expect(page.getByText('Launched, not open yet').first()).toBeVisible({ timeout: 60_000 });
        await newcomer.reads();
        expect(newcomer.seconds / 60).toBeLessThan(MINUTES);
        console.log(`      a newcomer takes ${(newcomer.seconds / 60).toFixed(1)} minutes of ${MINUTES}`);

        // The link works once; and who comes back finds the round, and no steps any more.
        await page.goto(`${leeway.apiUrl}/set-up#${secretsIn(leeway.stateDirectory).setUpCode}`);
        await expect(page.getByRole('heading', { name: 'This installation has been set up already' })).toBeVisible();
        await page.goto(`${leeway.apiUrl}/administration/rounds`);
        await expect(page.getByRole('link', { name: 'First round' })).toBeVisible();
        await expect(steps).toBeHidden();
        await page.close();
      },
      { demo: false },
    );
  },
);
