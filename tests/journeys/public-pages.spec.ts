import { randomBytes, randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { DemoMail, PublicRound, RoundDetail } from '@leeway/contract';
import { Employee } from '../../tools/demo/employee.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { ratingsOf } from '../support/respondent.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';
import { expect, expectAccessible, identityAtBallotBox, test } from './leeway-test.ts';

const HOUR_MS = 3_600_000;
const ROUND_NAME = 'Korte meting najaar';

interface HeldRound {
  readonly organisation: TestOrganisation;
  readonly path: string;
  readonly employees: readonly Employee[];
  /** The code on the receipt of the first who handed in, hexadecimal. */
  readonly code: () => string;
}

/** Launches a round in an organisation of its own, and waits until it is open. */
async function anOpenRound(leeway: TestLeeway): Promise<Omit<HeldRound, 'code'>> {
  const query = <Row extends object>(sql: string, values?: readonly unknown[]) =>
    leeway.query<Row>('owner', sql, values ?? []);
  const organisation = await anOrganisation(
    { query } as Parameters<typeof anOrganisation>[0],
    [6],
    'Huize Noorderlicht',
  );
  const { apiUrl } = leeway;
  const administrator = await Visitor.signedIn(() => apiUrl, organisation.administrator.email, PASSWORD, apiUrl);
  const roundId = randomUUID();
  const now = leeway.clock.now().getTime();
  const dates = { opensAt: new Date(now).toISOString(), closesAt: new Date(now + 24 * HOUR_MS).toISOString() };
  const launch = await aLaunch(administrator, { name: ROUND_NAME, ...dates });
  expect((await administrator.put(`/api/rounds/${roundId}`, launch)).status).toBe(200);
  await until(async () => {
    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
    return body.round.state === 'open';
  });
  const mails = await query<Pick<DemoMail, 'link'>>(
    `select link from people.outbox where round_id = $1 and kind = 'welcome'`,
    [roundId],
  );
  const employees = mails.map(({ link }) => new Employee(apiUrl, link ?? ''));
  return { organisation, path: `/rounds/${organisation.organisationId}/${roundId}`, employees };
}

/** All collect, all but the last answer, and two leave a comment. Gives the codes of the receipts. */
async function answer(employees: readonly Employee[]): Promise<string[]> {
  const codes: string[] = [];
  for (const [at, employee] of employees.entries()) {
    await employee.collect();
    if (at === employees.length - 1) continue;
    const { credentialHash } = await employee.handIn(ratingsOf(4));
    codes.push(Buffer.from(credentialHash, 'base64url').toString('hex'));
    if (at < 2) await employee.handIn({ comment: 'Meer overleg, graag.' }, 1, 'comment');
  }
  return codes;
}

/** What of this person's requests carries a cookie, or something that must not leave the device; to stay empty. */
async function watch(page: Page, secrets: () => readonly string[]): Promise<Promise<string[]>[]> {
  const findings: Promise<string[]>[] = [];
  page.on('request', (request) => {
    findings.push(
      request.allHeaders().then((headers) => {
        const said = `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(headers)}`;
        const told = secrets().filter((secret) => said.includes(secret));
        return [...(headers['cookie'] === undefined ? [] : ['cookie']), ...told].map(
          (what) => `${request.url()}: ${what}`,
        );
      }),
    );
  });
  return findings;
}

/** In every spelling in which a code could be sent. */
const spellings = (code: string): string[] => [
  code,
  code.slice(0, 16),
  Buffer.from(code, 'hex').toString('base64url'),
  Buffer.from(code, 'hex').toString('base64').slice(0, 20),
];

const inGroups = (code: string): string => (code.slice(0, 16).match(/.{4}/g) ?? []).join(' ');

/** Each language in light and dark, and each of these on a phone or at a desk. */
const SURROUNDINGS = [
  ['Nederlands', 'light', 390],
  ['Nederlands', 'dark', 1280],
  ['English', 'dark', 390],
  ['English', 'light', 1280],
] as const;

/** Nothing is wrong with the state that is shown. Leaves the page in English and light, at a desk. */
async function expectFineEverywhere(page: Page): Promise<void> {
  for (const [language, colorScheme, width] of SURROUNDINGS) {
    await page.getByRole('button', { name: language }).click();
    await page.setViewportSize({ width, height: 844 });
    // Colours that are on their way from one scheme to the other are neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide, `${page.url()} at ${width}`).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
}

async function lookUp(page: Page, pasted: string): Promise<void> {
  await page.getByLabel('Code or receipt').fill(pasted);
  await page.getByRole('button', { name: 'Find my ballot' }).click();
}

async function somebody(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-GB' });
  return { context, page: await context.newPage() };
}

test('anybody reads the promise, and checks a round and a ballot, without an account', async ({ browser, leeway }) => {
  test.setTimeout(420_000);
  const { organisation, path, employees } = await anOpenRound(leeway);
  const address = `${leeway.apiUrl}${path}`;
  let codes: string[] = [];
  const secrets = (): string[] => codes.flatMap(spellings);
  const { context, page } = await somebody(browser);
  const told = await watch(page, secrets);
  const identity = await identityAtBallotBox(page, leeway, []);

  await test.step('the promise is there, section by section', async () => {
    await page.goto(`${leeway.apiUrl}/promise#limits`);
    await expect(page.getByRole('heading', { level: 1, name: 'Our promise' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What it does not protect against' })).toBeInViewport();
    await page.getByRole('link', { name: 'Who knows what' }).click();
    await expect(page).toHaveURL(/\/promise#who$/);
    await expect(page.getByRole('heading', { name: 'Who knows what' })).toBeInViewport();
    await expectFineEverywhere(page);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await expect(page).toHaveTitle('Onze belofte · Speelruimte');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page).toHaveTitle('Our promise · Leeway');
  });

  await test.step('the foot of every page leads to how to verify it', async () => {
    await page.getByRole('contentinfo').getByRole('link', { name: 'Verify this page' }).click();
    await expect(page.getByText('npm run verify -- ')).toBeVisible();
    await expectFineEverywhere(page);
  });

  await test.step('while the round is open there is something to compare, and nothing to count', async () => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: ROUND_NAME })).toBeVisible();
    await expect(page.getByText('There is no result yet, for anybody')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expectFineEverywhere(page);
    codes = await answer(employees);
    leeway.clock.advance(25 * HOUR_MS);
    await until(async () => {
      const { body } = await Visitor.anonymous(() => leeway.apiUrl).get<PublicRound>(`/api/public${path}`);
      return body.closed;
    });
  });

  await test.step('the ballot box keeps what the page shows', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Compare it yourself' }).click();
    await expect(page.getByText('It is right: the same six words')).toBeVisible();
    // Before anything is intercepted: for such a request the browser makes up headers that are never sent.
    // The directory, and its extension.
    expect(identity.length).toBe(2);
    expect((await Promise.all(identity)).flat()).toEqual([]);
  });

  await test.step('the counts are those of this round', async () => {
    const total = page.getByRole('row', { name: /^Together/ }).getByRole('cell');
    const everybody = employees.length;
    expect((await total.allTextContents()).map(Number)).toEqual([
      ...[everybody, everybody],
      ...[everybody - 1, everybody - 1, 2],
    ]);
  });

  await test.step('a ballot is found by its code, its short form, and the saved receipt', async () => {
    const found = page.getByText('Your ballot is in the list of counted ballots');
    const [code = '', second = ''] = codes;
    await lookUp(page, code);
    await expect(found).toBeVisible();
    await expectFineEverywhere(page);
    await lookUp(page, `Code ${inGroups(second)}`);
    await expect(found).toBeVisible();
    await page.getByLabel('Code or receipt').fill('');
    await expect(found).toHaveCount(0);
    const buffer = Buffer.from(`Huize Noorderlicht · ${ROUND_NAME}\nCode: ${code}\nVersie: 1\n`);
    await page.locator('input[type=file]').setInputFiles({ name: 'receipt.txt', mimeType: 'text/plain', buffer });
    await expect(found).toBeVisible();
  });

  await test.step('a code that is nobody’s is not found, and other text is no code', async () => {
    await lookUp(page, randomBytes(32).toString('hex'));
    await expect(page.getByText('This code is not in the list')).toBeVisible();
    await expectFineEverywhere(page);
    await lookUp(page, 'I have lost it');
    await expect(page.getByText('This is no receipt code.')).toBeVisible();
    await expectFineEverywhere(page);
  });

  await test.step('a list from which a ballot was taken is noticed', async () => {
    await page.route('**/credentials', async (route) => {
      const { credentials } = (await (await route.fetch()).json()) as { credentials: string };
      const cut = Buffer.from(credentials, 'base64url').subarray(32).toString('base64url');
      await route.fulfill({ json: { credentials: cut } });
    });
    await lookUp(page, codes[0] ?? '');
    await expect(page.getByText('The list does not belong to the published root')).toBeVisible();
    await expectFineEverywhere(page);
    await page.unroute('**/credentials');
  });

  await test.step('another directory is noticed, and so is a connection that is lost', async () => {
    await page.route('**/directory', async (route) => {
      const { directory } = (await (await route.fetch()).json()) as { directory: string };
      await route.fulfill({
        json: { directory: directory.replace('"minRespondents":5', '"minRespondents":4') },
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    await page.getByRole('button', { name: 'Compare it yourself' }).click();
    await expect(page.getByText('Stop: the six words differ')).toBeVisible();
    await expectFineEverywhere(page);
    await page.unroute('**/directory');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Compare it yourself' }).click();
    await expect(page.getByText('nothing was compared')).toBeVisible();
    await lookUp(page, codes[0] ?? '');
    await expect(page.getByRole('alert')).toContainText('could not be reached');
    await expectFineEverywhere(page);
    await context.setOffline(false);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Your ballot is in the list of counted ballots')).toBeVisible();
  });

  await test.step('a round that is not there is said to be unknown', async () => {
    await page.goto(`${leeway.apiUrl}/rounds/${organisation.organisationId}/${randomUUID()}`);
    await expect(page.getByRole('heading', { level: 1, name: 'We don’t know this round' })).toBeVisible();
    await expectFineEverywhere(page);
  });

  await test.step('no request carried a cookie or a code, and the browser was given none', async () => {
    expect(codes.length).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(20);
    expect((await Promise.all(told)).flat()).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  await test.step('somebody who is signed in checks as anonymously as anybody', async () => {
    const desk = await somebody(browser);
    await desk.context.request.post(`${leeway.apiUrl}/api/session`, {
      data: { email: organisation.director.email, password: PASSWORD },
      headers: { origin: leeway.apiUrl },
    });
    expect(await desk.context.cookies()).toHaveLength(1);
    const asked = await watch(desk.page, secrets);
    await desk.page.goto(address);
    await desk.page.getByRole('button', { name: 'English' }).click();
    await lookUp(desk.page, codes[0] ?? '');
    await expect(desk.page.getByText('Your ballot is in the list of counted ballots')).toBeVisible();
    const findings = (await Promise.all(asked)).flat();
    // The pages themselves, and who is signed in for the menu.
    expect(findings.some((finding) => finding.includes('/api/session: cookie'))).toBe(true);
    expect(findings.filter((finding) => finding.includes('/api/public/'))).toEqual([]);
    await desk.context.close();
  });
});
