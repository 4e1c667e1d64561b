import { expect, test } from './employee-test.ts';

/** After so long the page tries again by itself. */
const RETRY_MS = 15_000;

test('without a connection answering goes on, and handing in waits for it', async ({ browserFor, rounds }) => {
  const round = await rounds.open();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  await employee.open(invited.link);
  await employee.hasCredential();
  await employee.start();

  await employee.context.setOffline(true);
  await expect(employee.page.getByText('No connection. Your answers stay on this device.')).toBeVisible();
  await employee.answerAll();
  await employee.finish('A week that we plan ourselves.');
  await employee.handIn();
  await expect(employee.heading).toHaveText('Your answers are sealed and wait for a connection');

  await employee.context.setOffline(false);
  await employee.isHandedIn();
  await expect(employee.page.getByText('No connection.')).toHaveCount(0);
});

test('while the ballot box is down handing in waits, and goes on by itself', async ({ browserFor, leeway, rounds }) => {
  const round = await rounds.open();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  await employee.context.clock.install();
  await employee.open(invited.link);
  await employee.hasCredential();
  await employee.start();
  await employee.answerAll();
  await employee.finish();

  await leeway.kill('ballot-box', 'SIGTERM');
  await employee.handIn();
  await expect(employee.heading).toHaveText('Your answers are sealed and wait for a connection');
  const [sealed] = employee.network.handedIn();

  await leeway.restart('ballot-box');
  await employee.context.clock.fastForward(RETRY_MS);
  await employee.isHandedIn();
  // The very same ballot, so that one that did arrive is not counted again.
  expect(new Set(employee.network.handedIn())).toEqual(new Set([sealed]));
});
