import { expect, test } from './employee-test.ts';

test('a name, an address and a number in a comment are pointed out while it is written', async ({
  browserFor,
  rounds,
}) => {
  const round = await rounds.open();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  await employee.open(invited.link);
  await employee.hasCredential();
  await employee.start();
  await employee.answerAll();

  const warnings = employee.page.getByRole('status').getByRole('listitem');
  await expect(employee.page.getByText(/Leave out names/)).toBeVisible();
  await employee.comment.pressSequentially('Less consultation. ');
  await expect(warnings).toHaveCount(0);
  await employee.comment.pressSequentially('Ask Renee');
  await expect(warnings).toHaveText(['Renee is the name of a colleague in your group']);
  await employee.comment.pressSequentially(', or mail renee@linde.example or call 0612345678');
  await expect(warnings).toHaveText([
    /^Renee is/,
    'renee@linde.example looks like an address',
    '0612345678 is a number or a date',
  ]);

  // A warning is no refusal, and it goes when its cause goes.
  await employee.comment.fill('Less consultation.');
  await expect(warnings).toHaveCount(0);
  await employee.press('Next');
  await expect(employee.row(15).locator('.answer')).toHaveText('Less consultation.');
});
