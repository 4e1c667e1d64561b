import { expectAccessible } from './leeway-test.ts';
import { expect, test } from './employee-test.ts';

test('the link in the welcome mail brings the credential silently, and there is nothing to do yet', async ({
  browserFor,
  rounds,
}) => {
  const round = await rounds.upcoming();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);

  await employee.open(invited.link);
  await employee.hasCredential();
  await expect(employee.page.getByRole('heading', { name: 'Nothing to do yet' })).toBeVisible();
  await expect(employee.page.getByText(/Answering starts on/)).toBeVisible();
  await expect(employee.page.getByRole('button', { name: 'Start' })).toHaveCount(0);
  await expectAccessible(employee.page);

  // Neither in the address nor one step back.
  expect(employee.page.url()).toBe(round.link);
  await employee.page.goBack();
  expect(employee.page.url()).toBe('about:blank');
  await employee.page.goForward();
  await employee.hasCredential();

  // A link from the mail, opened again, changes nothing.
  await employee.comeBack(invited.link);
  await employee.hasCredential();
  expect(employee.page.url()).toBe(round.link);
});

test('an employee sees who shares the group, and the six words that everybody sees', async ({ browserFor, rounds }) => {
  const round = await rounds.open(2);
  const words: string[] = [];
  for (const invited of [round.invite(), round.invite()]) {
    const employee = await browserFor(invited.secrets);
    await employee.open(invited.link);
    await employee.hasCredential();
    await employee.page.getByText(/^Your group: .*, \d+ people$/).click();
    await expect(employee.page.getByRole('listitem').filter({ hasText: invited.person.name })).toBeVisible();
    await expect(employee.page.locator('#how-to-check .words')).toHaveText(/^(\w+ ){5}\w+$/);
    words.push(await employee.page.locator('#how-to-check .words').innerText());
  }
  expect(words[0]).toBe(words[1]);
});
