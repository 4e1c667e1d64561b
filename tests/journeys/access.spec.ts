import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { IdentityProvider } from '../support/an-identity-provider.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { expect, expectAccessible, onOwnServers, signIn } from './leeway-test.ts';

const test = onOwnServers();

const anOrganisationIn = (leeway: TestLeeway): Promise<TestOrganisation> => {
  const query = <Row extends object>(sql: string, values?: readonly unknown[]) =>
    leeway.query<Row>('owner', sql, values ?? []);
  return anOrganisation({ query } as Parameters<typeof anOrganisation>[0], [6], 'Huize Oever');
};

test('an administrator appoints an auditor, who reads what administrators did and nothing else', async ({
  page,
  leeway,
}) => {
  const { administrator, teams } = await anOrganisationIn(leeway);
  const auditor = teams[0]?.people[0] as TestPerson;
  await signIn(page, leeway, { email: administrator.email, password: PASSWORD });
  await page.getByRole('link', { name: 'Access' }).click();
  await page.getByLabel('Name or e-mail address').fill(auditor.name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Make auditor: ${auditor.name}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Auditors read the audit trail and what is public');
  await page.getByRole('button', { name: 'Give the role' }).click();
  await expect(page.getByText(`${auditor.name} is now auditor.`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take away: Administrator' }).click();
  await page.getByRole('button', { name: 'Take away', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('This is the only administrator');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');

  await signIn(page, leeway, { email: auditor.email, password: PASSWORD });
  await expect(page.getByRole('heading', { name: 'Audit trail' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'made P1' })).toHaveText(
    new RegExp(`${administrator.name} made ${auditor.name} auditor\\.`),
  );
  await expectAccessible(page);
  await page.goto(`${leeway.apiUrl}/administration/people`);
  await expect(page.getByRole('heading', { name: 'This page is not for your role' })).toBeVisible();
});

test('people sign in with the account of their organisation', async ({ page, leeway }) => {
  const { organisationId, administrator, director } = await anOrganisationIn(leeway);
  const provider = await IdentityProvider.start([`${leeway.apiUrl}/api/sign-in/${organisationId}/callback`]);
  try {
    await signIn(page, leeway, { email: administrator.email, password: PASSWORD });
    await page.getByRole('link', { name: 'Access' }).click();
    await page.getByRole('link', { name: 'Signing in' }).click();
    await page.getByLabel('Address of the provider').fill(provider.issuer);
    await page.getByLabel('Client ID').fill(provider.clientId);
    await page.getByLabel('Client secret').fill(provider.clientSecret);
    await page.getByLabel('E-mail domains').fill('delinde.example');
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await expect(page.getByText('The connection works')).toBeVisible();
    await page.getByLabel('Only with the provider').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Turn passwords off' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sign out' }).click();

    await page.waitForURL('**/sign-in');
    provider.who = { email: director.email, email_verified: true };
    await page.getByLabel('E-mail address').fill(director.email);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Sign in with Huize Oever' }).click();
    await expect(page.getByText(director.name)).toBeVisible();
    await expect(page).toHaveURL(/\/dashboard/);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    provider.who = { email: 'stranger@delinde.example', email_verified: true };
    await page.context().clearCookies();
    await page.getByLabel('E-mail address').fill(director.email);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Sign in with Huize Oever' }).click();
    await expect(page.getByRole('alert')).toContainText('is not on the list of people of this organisation');
    await expectAccessible(page);
  } finally {
    await provider.stop();
  }
});
