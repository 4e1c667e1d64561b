import { LEEWAY_PLAYBOOK } from '@leeway/trust-model';
import type { Page } from '@playwright/test';
import { STATEMENTS } from './employee.ts';
import { expectAccessible } from './leeway-test.ts';
import { expect, test } from './employee-test.ts';

const [ACTION] = LEEWAY_PLAYBOOK.actions;
const CHECK = ACTION?.check.en ?? '';
const FIRST_TEAM = 0;
const OTHER_TEAM = 1;

const isAt = (page: Page, position: number, of: number) =>
  expect(page.getByText(`${position} of ${of}`, { exact: true })).toBeVisible();

test('a team is asked about its agreement like any other statement, and another team is not', async ({
  browserFor,
  rounds,
}) => {
  const round = await rounds.askingFirstTeam(ACTION?.id ?? '');
  const [asked, other] = [round.inviteFrom(FIRST_TEAM), round.inviteFrom(OTHER_TEAM)];

  await test.step('of the team that agreed on it', async () => {
    const employee = await browserFor(asked.secrets);
    const { page } = employee;
    await employee.open(asked.link);
    await employee.hasCredential();
    await expect(page.getByText(`${STATEMENTS + 1} statements`)).toBeVisible();
    await employee.press('Start');
    for (let position = 1; position <= STATEMENTS; position += 1) {
      await isAt(page, position, STATEMENTS + 1);
      await employee.answer(4);
    }
    await isAt(page, STATEMENTS + 1, STATEMENTS + 1);
    await expect(employee.heading).toHaveText(CHECK);
    await expectAccessible(page);
    // Somebody who comes back finds the same statement, from the first moment.
    await employee.comeBack(round.link);
    await expect(employee.heading).toHaveText(CHECK);
    await employee.answer(2);
    await employee.finish();
    await expect(employee.row(STATEMENTS + 1)).toContainText(CHECK);
    await expect(employee.row(STATEMENTS + 1)).toContainText('disagree');
    await employee.handIn();
    await employee.isHandedIn();
    await employee.comeBack(round.link);
    await employee.isHandedIn();
  });

  await test.step('of another team', async () => {
    const employee = await browserFor(other.secrets);
    await employee.open(other.link);
    await employee.hasCredential();
    await expect(employee.page.getByText(`${STATEMENTS} statements`)).toBeVisible();
    await employee.start();
    await employee.answerAll();
    await employee.finish();
    await expect(employee.page.getByText(CHECK)).toHaveCount(0);
    await employee.handIn();
    await employee.isHandedIn();
  });
});
