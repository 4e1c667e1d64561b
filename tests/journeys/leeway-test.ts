import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';

export { expect };

/** The administrator of an organisation that has nobody else yet. */
export interface Administrator {
  readonly email: string;
  readonly password: string;
}

const COMMAND = join(import.meta.dirname, '../../apps/api/dist/create-organisation.js');
const EMAIL = 'hanneke.tbenali@delinde.example';

async function createOrganisation(leeway: TestLeeway): Promise<Administrator> {
  const details = [
    '--name',
    'Zorggroep De Linde',
    '--email',
    EMAIL,
    '--first-name',
    'Hanneke',
    '--last-name',
    'Benali',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...details], {
    env: { ...process.env, API_DATABASE_URL: leeway.roleUrls.api },
  });
  const password = /shown once: (\S+)/.exec(stdout)?.[1];
  if (password === undefined) throw new Error(`no password in: ${stdout}`);
  return { email: EMAIL, password };
}

async function ownServers(_: object, use: (leeway: TestLeeway) => Promise<void>): Promise<void> {
  const leeway = await startTestLeeway();
  await use(leeway);
  await leeway.stop();
}

/** All journeys of a run share the servers and an organisation that begins with nobody but its administrator. */
export const test = base.extend<object, { leeway: TestLeeway; administrator: Administrator }>({
  leeway: [async ({}, use) => ownServers({}, use), { scope: 'worker', timeout: 60_000 }],
  administrator: [
    async ({ leeway }, use) => {
      await use(await createOrganisation(leeway));
    },
    { scope: 'worker' },
  ],
});

/** For journeys with organisations of their own: the demo shows one organisation, and must not find another. */
export const onOwnServers = () =>
  test.extend<object, { leeway: TestLeeway }>({
    leeway: [async ({}, use) => ownServers({}, use), { scope: 'worker', timeout: 60_000 }],
  });

/** Nothing that axe can find is wrong with the page as it stands, WCAG 2.2 AA and best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is still loading has nothing to be found in.
  await expect(page.locator('h1').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join('; ')})`,
  );
  expect(found, `axe on ${page.url().split('#')[0]}`).toEqual([]);
}

/** A choice made by hand goes before the language in the person's record. */
export async function chooseEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
}

export async function signIn(page: Page, leeway: TestLeeway, { email, password }: Administrator): Promise<void> {
  await page.goto(`${leeway.apiUrl}/sign-in`);
  await chooseEnglish(page);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

/** Collects what requests of a page to the ballot box say about who sends them; to stay empty. */
export async function identityAtBallotBox(
  page: Page,
  leeway: TestLeeway,
  secrets: readonly string[],
): Promise<Promise<string[]>[]> {
  // What comes out of the cache was not sent, and the browser makes up headers for it.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
  const findings: Promise<string[]>[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(leeway.ballotUrl)) return;
    findings.push(
      request.allHeaders().then((headers) => {
        // Behind a service worker the browser reports an empty one where it sends none.
        const named = ['cookie', 'authorization', 'referer'].filter((name) => (headers[name] ?? '') !== '');
        const told = secrets.filter((secret) => `${request.url()} ${request.postData() ?? ''}`.includes(secret));
        return [...named, ...told].map((what) => `${request.method()} ${request.url()}: ${what}`);
      }),
    );
  });
  return findings;
}
