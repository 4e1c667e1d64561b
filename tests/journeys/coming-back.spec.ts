import { expect, test } from './employee-test.ts';

test('a reload and a closed tab lose nothing, and everything can be changed before handing in', async ({
  browserFor,
  rounds,
}) => {
  const round = await rounds.open();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  await employee.open(invited.link);
  await employee.hasCredential();
  await employee.start();
  await employee.tap('strongly agree');
  await employee.isAt(2);
  await employee.tap(/^I can't say/);
  await employee.isAt(3);
  await employee.press('Skip');
  await employee.isAt(4);
  await employee.answer(2);
  await employee.isAt(5);

  await employee.page.reload();
  await employee.isAt(5);
  await employee.press('Back');
  await employee.isAt(4);
  await expect(employee.page.getByRole('radio', { name: 'disagree', exact: true })).toBeChecked();
  await employee.press('Next');
  await employee.isAt(5);

  await employee.comeBack(round.link);
  await employee.answerAll(4, 5);
  await employee.finish('Less consultation.');
  await expect(employee.page.getByText('You answered 13 of 14.')).toBeVisible();
  const answers = ['strongly agree', "I can't say", 'Skipped', 'disagree', 'agree'];
  for (const [index, answer] of answers.entries()) {
    await expect(employee.row(index + 1).locator('.answer')).toHaveText(answer);
  }

  await employee.changeFromOverview(3);
  await employee.answer(1);
  await expect(employee.heading).toHaveText('Check and hand in');
  await expect(employee.row(3).locator('.answer')).toHaveText('strongly disagree');

  await employee.comeBack(round.link);
  await expect(employee.heading).toHaveText('Check and hand in');
  await expect(employee.row(15).locator('.answer')).toHaveText('Less consultation.');
  await employee.handIn();
  await employee.isHandedIn();
});

test('a tap that comes with the statement belongs to the one before', async ({ browserFor, rounds }) => {
  const round = await rounds.open();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  await employee.open(invited.link);
  await employee.start();
  await employee.doubleTap('agree');
  await employee.isAt(2);
  await expect(employee.page.getByRole('radio', { checked: true })).toHaveCount(0);
});
