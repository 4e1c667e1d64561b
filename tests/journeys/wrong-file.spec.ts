import { expect, expectAccessible, signIn, test } from './leeway-test.ts';

const HEADER = 'E-mailadres;Voornaam;Tussenvoegsel;Achternaam;Afdeling;Leidinggevende;Taal';

const FILE = [
  HEADER,
  'renee@voorbeeld.example;Renée;;Graaf;Zorg;;nl',
  'geen-adres;Karim;el;Yılmaz;Zorg > Noord;renee@voorbeeld.example;nl',
  'eva@voorbeeld.example;Eva;van den;Meijer;Zorg > Noord;niemand@voorbeeld.example;nl',
].join('\r\n');

test('a file with mistakes is refused line by line, and nothing of it is imported', async ({
  browser,
  leeway,
  administrator,
}) => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await signIn(page, leeway, administrator);
  const before = await (await page.request.get(`${leeway.apiUrl}/api/roster`)).json();
  await page.goto(`${leeway.apiUrl}/administration/people`);

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await expect(page.getByRole('heading', { name: 'This file cannot be imported yet' })).toBeVisible();
  const problems = page.getByRole('table').getByRole('row');
  await expect(problems.filter({ hasText: 'geen-adres' })).toContainText('3');
  await expect(problems.filter({ hasText: 'niemand@voorbeeld.example' })).toContainText('4');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { name: 'Dit bestand kan nog niet worden ingelezen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'English' }).click();

  await page.locator('input[type=file]').setInputFiles({
    name: 'photo.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  });
  await expect(page.getByText('whole file')).toBeVisible();

  expect(await (await page.request.get(`${leeway.apiUrl}/api/roster`)).json()).toEqual(before);
});
