import type { TestLeeway } from '../support/leeway.ts';
import { expect, test } from './employee-test.ts';
import type { Employee } from './employee.ts';

/** The versions of that person's two ballots, as the ballot box keeps them: each once, whatever was changed. */
async function versionsInBallotBox(leeway: TestLeeway, roundId: string): Promise<Record<string, number[]>> {
  const rows = await leeway.query<{ purpose: number; version: number }>(
    'owner',
    'select purpose, version from ballots.inbox where round_id = $1 order by version',
    [roundId],
  );
  const versionsOf = (wanted: number) => rows.filter(({ purpose }) => purpose === wanted).map(({ version }) => version);
  return { ratings: versionsOf(1), comment: versionsOf(2) };
}

async function handInChanges(employee: Employee): Promise<void> {
  await expect(employee.heading).toHaveText('Check and hand in');
  await employee.press('Hand in the changes');
}

test('answers and the comment can be changed until the round closes', async ({ browserFor, leeway, rounds }) => {
  const round = await rounds.closingSoon();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  const isKept = async (versions: object) => expect(await versionsInBallotBox(leeway, round.roundId)).toEqual(versions);
  await employee.open(invited.link);
  await employee.hasCredential();
  await employee.start();
  await employee.answerAll();
  await employee.finish();
  await employee.handIn();
  await employee.isHandedIn(1);
  const code = await employee.receipt('Code').innerText();
  await isKept({ ratings: [1], comment: [] });

  await test.step('one answer', async () => {
    await employee.press('Change my answers');
    await employee.changeFromOverview(2);
    await employee.answer(1);
    await handInChanges(employee);
    await employee.isHandedIn(2);
    await expect(employee.receipt('Code')).toHaveText(code);
    await isKept({ ratings: [2], comment: [] });
  });

  await test.step('a comment that comes later is a ballot of its own', async () => {
    await employee.comeBack(round.link);
    await employee.isHandedIn(2);
    await employee.press('Change my answers');
    await employee.changeFromOverview(15);
    await employee.finish('Less consultation.');
    await handInChanges(employee);
    await employee.isHandedIn(2);
    await isKept({ ratings: [2], comment: [1] });
  });

  await test.step('the comment is taken back', async () => {
    await employee.press('Change my answers');
    await employee.changeFromOverview(15);
    await employee.press('Clear');
    await employee.finish();
    await handInChanges(employee);
    await employee.isHandedIn(2);
    await isKept({ ratings: [2], comment: [2] });
  });
});
