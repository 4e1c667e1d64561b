import type { Employee } from './employee.ts';
import { expect, test } from './employee-test.ts';
import type { Invited } from './round-to-answer.ts';

const HOUR_MS = 3_600_000;
/** Past the last moment that can be drawn. */
const ALL_DRAWN_MS = 73 * HOUR_MS;

/** Collects and answers in one go, and leaves the moment of handing in to the device. */
async function answerForLater(employee: Employee, { link }: Invited): Promise<void> {
  await employee.open(link);
  await employee.hasCredential();
  await employee.start();
  await employee.answerAll();
  await employee.finish();
  await expect(employee.page.getByRole('heading', { name: 'You collected your credential just now' })).toBeVisible();
  await expect(employee.page.getByText(/somebody who watches our servers live/)).toBeVisible();
  await employee.press('Hand in later for me');
  await expect(employee.heading).toHaveText('Your answers will be handed in later');
  expect(employee.network.handedIn()).toEqual([]);
}

test('who answers in one sitting can have it handed in later, by the page that stays open', async ({
  browserFor,
  rounds,
}) => {
  const invited = (await rounds.open()).invite();
  const employee = await browserFor(invited.secrets);
  await employee.context.clock.install();
  await answerForLater(employee, invited);

  // Not before an hour has passed, and within three days.
  await employee.context.clock.fastForward(HOUR_MS - 60_000);
  await expect(employee.heading).toHaveText('Your answers will be handed in later');
  expect(employee.network.handedIn()).toEqual([]);
  await employee.context.clock.fastForward(ALL_DRAWN_MS);
  await employee.isHandedIn();
  expect(employee.network.handedIn()).toHaveLength(1);
});

test('who comes back after the moment that was drawn has it handed in then', async ({ browserFor, rounds }) => {
  const round = await rounds.open();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  await answerForLater(employee, invited);
  await employee.comeBack(round.link);
  await expect(employee.heading).toHaveText('Your answers will be handed in later');
  expect(employee.network.handedIn()).toEqual([]);

  await employee.context.clock.install({ time: Date.now() + ALL_DRAWN_MS });
  await employee.comeBack(round.link);
  await employee.isHandedIn();
});

test('who can’t wait hands in at once', async ({ browserFor, rounds }) => {
  const invited = (await rounds.open()).invite();
  const employee = await browserFor(invited.secrets);
  await answerForLater(employee, invited);
  await employee.press('Hand in now after all');
  await employee.handIn();
  await employee.isHandedIn();
});
