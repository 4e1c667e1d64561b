import { expect, test, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { anOrganisation, PASSWORD } from '../support/an-organisation.ts';
import { startTestLeeway } from '../support/leeway.ts';
import { Mailbox } from '../support/mailbox.ts';
import { PersonnelSystem } from '../support/personnel-system.ts';
import { until } from '../support/until.ts';
import { expectAccessible, signIn } from './leeway-test.ts';

const EMAIL = 'jane.doe@delinde.example';
const mailbox = new Mailbox();

/** In the mail that came last, of so many. */
const linkInMail = async (number: number): Promise<string> => {
  const mails = () => mailbox.received.filter(({ to }) => to === EMAIL);
  await until(() => mails().length >= number);
  const { text } = await PostalMime.parse(mails()[number - 1]?.raw ?? '');
  return /http\S+\/password#\S+/.exec(text ?? '')?.[0] ?? '';
};

const choose = async (page: Page, link: string, password: string): Promise<void> => {
  await page.goto(link);
  await expect(page.getByLabel('E-mail address')).toHaveValue(EMAIL);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByLabel('New password').fill(password);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Audit trail' })).toBeVisible();
};

test('somebody whom the personnel system brings in gets a role, chooses a password, and another one later', async ({
  page,
}) => {
  const leeway = await startTestLeeway({ demo: false, environment: { api: { SMTP_URL: await mailbox.open() } } });
  try {
    const query = <Row extends object>(sql: string, values?: readonly unknown[]) =>
      leeway.query<Row>('owner', sql, values ?? []);
    const { administrator } = await anOrganisation({ query } as Parameters<typeof anOrganisation>[0], [5]);
    await signIn(page, leeway, { email: administrator.email, password: PASSWORD });
    await page.goto(`${leeway.apiUrl}/administration/people/connection`);
    await page.getByRole('button', { name: 'Make a token' }).click();
    const token = await page.getByLabel('Token', { exact: true }).inputValue();
    const name = { givenName: 'Jane', familyName: 'Doe' };
    const person = { userName: EMAIL, name, emails: [{ type: 'work', value: EMAIL }], active: 'True' };
    expect((await new PersonnelSystem(() => leeway.apiUrl, token).post('/Users', person)).status).toBe(201);

    await page.getByRole('link', { name: 'Access' }).click();
    await page.getByLabel('Name or e-mail address').fill('Jane');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Make auditor: Jane Doe' }).click();
    await page.getByRole('button', { name: 'Give the role' }).click();
    await expect(page.getByRole('button', { name: 'Invite again: Jane Doe' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');

    await choose(page, await linkInMail(1), 'a lamp beside the window');
    await page.getByRole('link', { name: 'Jane Doe' }).click();
    await expect(page.getByRole('heading', { name: 'Change your password' })).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();

    await page.waitForURL('**/sign-in');
    await page.getByRole('link', { name: 'Forgot your password' }).click();
    await page.getByLabel('E-mail address').fill(EMAIL);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByText('Look in your mail')).toBeVisible();
    await choose(page, await linkInMail(2), 'two lamps beside the door');
    await page.goto(await linkInMail(1));
    await expect(page.getByRole('alert')).toContainText('This link no longer works');
  } finally {
    await leeway.stop();
    await mailbox.close();
  }
});
