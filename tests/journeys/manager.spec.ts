import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { PASSWORD, type TestPerson } from '../support/an-organisation.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { expect, expectAccessible } from './leeway-test.ts';
import { managerTest as test } from './managed-teams.ts';

const CUSTOMERS = { nl: 'Afspraken met klanten of afnemers', en: 'Commitments to customers or users' } as const;
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test.describe.configure({ mode: 'serial' });

async function signedIn(browser: Browser, leeway: TestLeeway, { email }: TestPerson, language: 'NL' | 'EN') {
  const page = await (await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })).newPage();
  await page.goto(`${leeway.apiUrl}/sign-in`);
  await page.getByRole('button', { name: new RegExp(`^${language} `) }).click();
  await page.getByRole('textbox', { name: /E-mail/ }).fill(email);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.locator('form button[type=submit]').click();
  await expect(page.getByRole('button', { name: /Uitloggen|Sign out/ })).toBeVisible();
  return page;
}

/** What is under the conclusion's heading. */
const sentence = (page: Page, label: string) => page.getByRole('region', { name: label });

test('a manager gives their own view first, and then reads where it is stuck and what to do', async ({
  browser,
  leeway,
  managed,
}) => {
  const page = await signedIn(browser, leeway, managed.team(0).manager, 'NL');
  await page.goto(`${leeway.apiUrl}/dashboard`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eerst je eigen beeld (3 minuten)');
  await expect(page.getByText('In één zin')).toHaveCount(0);

  await test.step('the own view', async () => {
    await page.getByRole('button', { name: 'Beginnen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Je eigen beeld van/ })).toBeVisible();
    for (const statement of await page
      .getByRole('group')
      .filter({ has: page.locator('input[type=radio]') })
      .all())
      await statement.getByRole('radio', { name: 'eens', exact: true }).check();
    await page.reload();
    await page.getByRole('button', { name: 'Verder waar je was' }).click();
    const customers = page.getByRole('group', { name: CUSTOMERS.nl });
    for (const side of ['Hoe het nu is, zoals jij het ziet', 'Hoe jij het zou willen'])
      await customers.getByLabel(side).selectOption('4');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Vastleggen en resultaat bekijken…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Vastleggen en bekijken' }).click();
  });

  await test.step('the page', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(managed.team(0).name);
    const inOneSentence = sentence(page, 'In één zin');
    await expect(inOneSentence).toContainText(`Het zit vast bij ‘${CUSTOMERS.nl.toLowerCase()}’`);
    await expect(inOneSentence).toContainText('De meest waarschijnlijke oorzaak: verwachtingen');
    await inOneSentence.getByText('Waarom we dit zeggen').click();
    await expect(inOneSentence).toContainText(/Jij zegt niveau 4 bij/);
    await expect(page.getByText('komt niet aan').first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('an action becomes an agreement', async () => {
    const proposal = page.getByRole('region', { name: 'Wat je kunt doen' }).getByRole('button').first();
    await proposal.click();
    const agreements = page.getByRole('region', { name: 'Afspraken' });
    await agreements.getByLabel('Wat spraken jullie precies af?').fill('Wie een klant spreekt, spreekt ook af.');
    await agreements.getByLabel('Wie zorgt ervoor?').fill('Sanne');
    await agreements.getByLabel('Wanneer kijken jullie er samen op terug?').fill(inDays(60));
    await agreements.getByLabel('Vraag het team ernaar in de volgende meting').check();
    await expectAccessible(page);
    await agreements.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(agreements.getByText(/^De volgende meting vraagt je team: /)).toBeVisible();
  });
});

test('what the team is shown has nothing of the own view in it', async ({ browser, leeway, managed }) => {
  const page = await signedIn(browser, leeway, managed.team(0).manager, 'EN');
  await page.goto(`${leeway.apiUrl}/dashboard`);
  await expect(sentence(page, 'In one sentence')).toContainText('you think you handed it over');
  await page.getByRole('link', { name: 'Show to the team' }).click();
  await expect(page.getByText('Back to your own page')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(managed.team(0).name);
  await expect(page.getByText('you think', { exact: false })).toHaveCount(0);
  await expect(page.getByText('Sanne')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Back to your own page' }).click();
  await expect(page.getByText('you think you handed it over', { exact: false }).first()).toBeVisible();
});

test('what is on the page is taken along as PDF, spreadsheet and picture', async ({ browser, leeway, managed }) => {
  const page = await signedIn(browser, leeway, managed.team(0).manager, 'NL');
  await page.goto(`${leeway.apiUrl}/dashboard`);
  const said = (await sentence(page, 'In één zin').getByText('Het zit vast bij').innerText()).trim();
  const saved = async (start: () => Promise<void>): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), start()]);
    return readFileSync(await download.path());
  };
  const exported = (format: string) =>
    saved(async () => {
      await page.getByText('Exporteren', { exact: true }).click();
      await page.getByRole('link', { name: format }).click();
    });
  expect((await exported('PDF, om te lezen')).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await exported('Excel, om mee te rekenen')).subarray(0, 2).toString()).toBe('PK');
  expect((await exported('CSV, voor andere programma’s')).toString('utf8')).toContain(said);
  const picture = await saved(() => page.getByRole('button', { name: 'Afbeelding van deze grafiek' }).first().click());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
});

test('who skips the own view sees the result without it', async ({ browser, leeway, managed }) => {
  const page = await signedIn(browser, leeway, managed.team(1).manager, 'EN');
  await page.goto(`${leeway.apiUrl}/dashboard`);
  await page.getByRole('button', { name: 'Skip it…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skip and see the result' }).click();
  await expect(sentence(page, 'In one sentence')).toContainText('That is not letting go.');
  await expect(page.getByText('that points to dropping', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
});

test('a team that is too small for a result finds the group that it is in, and a way to talk', async ({
  browser,
  leeway,
  managed,
}) => {
  const page = await signedIn(browser, leeway, managed.team(2).manager, 'NL');
  await page.goto(`${leeway.apiUrl}/dashboard`);
  await page.getByRole('button', { name: 'Overslaan…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Overslaan en bekijken' }).click();
  await expect(page.getByText('Voor de volgende keer')).toBeVisible();
  await expect(page.getByText('Deze cijfers zijn van meer teams samen.', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
});

test('whoever leads several teams sees their groups beside each other', async ({ browser, leeway, managed }) => {
  const page = await signedIn(browser, leeway, managed.organisation.director, 'EN');
  await page.goto(`${leeway.apiUrl}/dashboard/overview`);
  await page.getByRole('link', { name: /Give your own view of/ }).click();
  await page.getByRole('button', { name: 'Skip it…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skip and see the result' }).click();
  await page.getByRole('link', { name: 'All your teams side by side' }).first().click();
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(rows.filter({ hasText: managed.team(0).name }).first()).toBeVisible();
  await expect(page.getByText('This is no ranking', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: managed.team(1).name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(managed.team(1).name);
  await expect(page.getByText('Your own view', { exact: true })).toHaveCount(0);
});

test('the next round says what changed, and whether the agreement is felt', async ({ browser, leeway, managed }) => {
  await managed.hold('Najaar', true);
  await managed.sealOwnView();
  const page = await signedIn(browser, leeway, managed.team(0).manager, 'NL');
  await page.goto(`${leeway.apiUrl}/dashboard`);
  await expect(page.getByText('duidelijk hoger dan in Voorjaar', { exact: false }).first()).toBeVisible();
  const agreements = page.getByRole('region', { name: 'Afspraken' });
  await expect(agreements.getByText(/^In Najaar antwoordde je team op /)).toBeVisible();
  await expect(agreements.getByText(/\d,\d–\d,\d, midden \d,\d/)).toBeVisible();
  await agreements.getByRole('button', { name: 'Nagekomen' }).click();
  await expect(agreements.getByText('Nagekomen', { exact: true })).toBeVisible();
  await expectAccessible(page);
});
