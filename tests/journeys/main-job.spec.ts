import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { DemoInbox, DemoMail, Session } from '@leeway/contract';
import { Crowd } from '../../tools/demo/crowd.ts';
import { demoAnswers } from '../../tools/demo/demo-answers.ts';
import { seededRandom } from '../../tools/demo/seeded-random.ts';
import { demoTeams } from '../../tools/demo/demo-roster.ts';
import { profileOf } from '../../tools/demo/team-profiles.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { chooseEnglish, expect, expectAccessible, identityAtBallotBox, signIn, test } from './leeway-test.ts';

const ROSTER = join(import.meta.dirname, '../../tools/demo/roster.csv');
const DAY_MS = 86_400_000;
const STATEMENTS_IN_A_PULSE = 14;
const IN_BROWSERS = 'Team Noord';

/** An employee with a browser of their own: nothing is shared with anybody else's. */
interface EmployeeInBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the ballot box was told about who they are. */
  readonly identity: Promise<string[]>[];
}

/** Somebody at a desk, with a browser of their own. */
async function newPerson(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'en-GB' })).newPage();
}

async function importPeople(page: Page, leeway: TestLeeway): Promise<void> {
  await page.goto(`${leeway.apiUrl}/administration/people`);
  await page.locator('input[type=file]').setInputFiles(ROSTER);
  await expect(page.getByRole('heading', { name: 'Check before importing' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import these people' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Import these people' }).click();
  await expect(page.getByText('The organisation now has 94 people.')).toBeVisible();
  await expect(page.getByRole('listitem').getByText('Team Noord').first()).toBeVisible();
  await expectAccessible(page);
}

async function launchPulse(page: Page, leeway: TestLeeway): Promise<void> {
  await page.goto(`${leeway.apiUrl}/administration/rounds/new`);
  await page.getByLabel('Name').fill('Spring pulse');
  await page.getByRole('radio', { name: /Pulse/ }).check();
  const plan = page.getByRole('region', { name: /Who is reported together/ });
  await expect(plan.getByText('93 people in 12 groups.')).toBeVisible();
  await expect(
    plan.getByText('Too small for a result of their own: management and staff of Zorg and Nachtteam.'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Launch this round…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Launch and freeze' }).click();
  await expect(page.getByText('Launched, not open yet').first()).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
}

async function welcomeMails(page: Page, leeway: TestLeeway): Promise<readonly DemoMail[]> {
  const response = await page.request.get(`${leeway.apiUrl}/api/demo/inbox`);
  return ((await response.json()) as DemoInbox).mails;
}

/** Opens the personal link, days before the round opens: that is when a credential is collected. */
async function collectInBrowser(
  browser: Browser,
  leeway: TestLeeway,
  mail: DemoMail,
  index: number,
): Promise<EmployeeInBrowser> {
  const phone = { width: 390, height: 844 };
  const context = await browser.newContext({
    locale: index % 2 === 0 ? 'en-GB' : 'nl-NL',
    ...(index < 6 ? { viewport: phone } : {}),
  });
  const link = mail.link ?? '';
  const page = await context.newPage();
  const identity = await identityAtBallotBox(page, leeway, [mail.to, link.split('/').at(-1) ?? '']);
  await page.goto(link);
  await expect(
    page.getByText(/Your credential is on this device|Je stembewijs staat op dit apparaat/).first(),
  ).toBeVisible();
  return { context, page, identity };
}

/** Answers every statement with "agree", by the keyboard, and hands in. */
async function answerInBrowser({ page }: EmployeeInBrowser, looksAtAccessibility: boolean): Promise<void> {
  await page.reload();
  if (looksAtAccessibility) await expectAccessible(page);
  await page.getByRole('button', { name: /^(Start|Beginnen)$/ }).click();
  for (let position = 1; position <= STATEMENTS_IN_A_PULSE; position += 1) {
    const progress = new RegExp(`\\b${position} (of|van) ${STATEMENTS_IN_A_PULSE}\\b`);
    await expect(page.getByText(progress).first()).toBeVisible();
    if (looksAtAccessibility && position === 1) await expectAccessible(page);
    await page.keyboard.press('4');
  }
  await expect(page.getByRole('textbox')).toBeVisible();
  if (looksAtAccessibility) await expectAccessible(page);
  await page.getByRole('button', { name: /^(Skip|Overslaan)$/ }).click();
  if (looksAtAccessibility) {
    await expect(
      page.getByRole('heading', { level: 1, name: /Check and hand in|Controleren en inleveren/ }),
    ).toBeVisible();
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: /^(Hand in|Inleveren)$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^(Thank you|Bedankt)/ })).toBeVisible();
  if (looksAtAccessibility) await expectAccessible(page);
}

/** Signs in as who leads a unit; in front of its latest result stands the door. */
async function signInAsManager(page: Page, leeway: TestLeeway, unitName: string): Promise<void> {
  const session = (await (await page.request.get(`${leeway.apiUrl}/api/session`)).json()) as Session;
  const name = session.demo?.find((person) => person.role === 'manager' && person.unitName === unitName)?.name;
  await page.goto(`${leeway.apiUrl}/sign-in`);
  await chooseEnglish(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: new RegExp(`${name}.*${unitName}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First your own view (3 minutes)');
  await expectAccessible(page);
}

/** Gives an own view by the keyboard: "agree" with each statement. */
async function sealMirror(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Your own view of/ })).toBeFocused();
  await expectAccessible(page);
  const statements = await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .count();
  expect(statements).toBeGreaterThan(0);
  for (let statement = 0; statement < statements; statement += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByText(`${statements} of ${statements} answered`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Seal and see the result…' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Seal and see the result' }).press('Enter');
}

test('people are imported, a round is held, and the manager sees the four causes', async ({
  browser,
  leeway,
  administrator,
}) => {
  test.setTimeout(300_000);
  const teams = demoTeams();
  const desk = await newPerson(browser);
  let employees: EmployeeInBrowser[] = [];

  await test.step('the administrator imports the people and launches a pulse', async () => {
    await signIn(desk, leeway, administrator);
    await importPeople(desk, leeway);
    await launchPulse(desk, leeway);
  });

  const mails = await welcomeMails(desk, leeway);
  const inBrowsers = mails.filter(({ to }) => teams.get(to) === IN_BROWSERS);
  const random = seededRandom(7);
  const others = mails
    .filter(({ to }) => teams.get(to) !== IN_BROWSERS)
    .map(({ to, link }) => ({
      link: link ?? '',
      answers: demoAnswers('pulse', profileOf(teams.get(to) ?? ''), false, random),
      comment: null,
    }));
  const crowd = new Crowd(leeway.apiUrl);

  await test.step('everybody collects a credential before the round opens', async () => {
    expect(mails).toHaveLength(93);
    expect(inBrowsers).toHaveLength(9);
    await crowd.all('collect', others);
    employees = await Promise.all(inBrowsers.map((mail, index) => collectInBrowser(browser, leeway, mail, index)));
    await expectAccessible(employees[0]?.page as Page);
  });

  await test.step('they answer and hand in once it is open', async () => {
    // It opens three mornings from now; whoever runs this at night is not there yet after three days.
    leeway.clock.advance(4 * DAY_MS);
    await crowd.all('hand-in', others);
    await Promise.all(employees.map((employee, index) => answerInBrowser(employee, index < 2)));
    await crowd.leave();
    const told = await Promise.all(employees.flatMap(({ identity }) => identity));
    expect(told.length).toBeGreaterThan(employees.length);
    expect(told.flat()).toEqual([]);
    await Promise.all(employees.map(({ context }) => context.close()));
  });

  await test.step('a session with the api stays unknown to the ballot box', async () => {
    const visit = await desk.context().newPage();
    const identity = await identityAtBallotBox(visit, leeway, []);
    await visit.goto(leeway.ballotUrl);
    await expect(visit.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await Promise.all(identity)).flat()).toEqual([]);
    await visit.close();
  });

  await test.step('the tally closes the round', async () => {
    leeway.clock.advance(15 * DAY_MS);
    await desk.reload();
    await expect(desk.getByText('Closed', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
    await expectAccessible(desk);
  });

  await test.step('the manager sees the four causes as bands', async () => {
    const manager = await newPerson(browser);
    await signInAsManager(manager, leeway, IN_BROWSERS);
    await sealMirror(manager);
    await expect(manager.getByRole('heading', { level: 1 })).toContainText(IN_BROWSERS);
    await expect(manager.getByText('8–10 people answered')).toBeVisible();
    for (const cause of ['Clarity', 'Expectations', 'Attention', 'Certainty']) {
      await expect(manager.getByRole('heading', { name: cause, exact: true })).toBeVisible();
    }
    // Nine times "agree" is 36 of 9–45, or 18 after reversal: bands 36–45 and 18–23, so 3.0–3.8 for one of each.
    await manager.getByText('The same as a table: Ranges of the average per cause').click();
    await expect(manager.getByRole('row', { name: /Clarity/ })).toContainText('3.0–3.8');
    await manager.getByRole('heading', { name: 'Your own view', exact: true }).click();
    await expect(manager.getByRole('definition').first()).toHaveText('agree');
    await manager.getByRole('switch', { name: 'Share with trainers' }).check();
    await expect(manager.getByText(/You and the trainers/)).toBeVisible();
    await expectAccessible(manager);
  });

  await test.step('the manager of a team that is too small is told so, and sees the shared result', async () => {
    const manager = await newPerson(browser);
    await signInAsManager(manager, leeway, 'Nachtteam');
    await manager.getByRole('button', { name: 'Skip it…' }).click();
    await expectAccessible(manager);
    await manager.getByRole('dialog').getByRole('button', { name: 'Skip and see the result' }).click();
    await expect(manager.getByText(/You skipped your own view of this round/)).toBeVisible();
    await expect(manager.getByText(/This is the result of .*Nachtteam.* together/)).toBeVisible();
    await expectAccessible(manager);
  });
});
