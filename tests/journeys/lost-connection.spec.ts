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

test('a closed tab opens again without a ballot box, where it was left', async ({ browserFor, leeway, rounds }) => {
  const round = await rounds.open();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  await employee.open(invited.link);
  await employee.hasCredential();
  await employee.start();
  await employee.answer(4);
  await employee.isAt(2);
  const kept = () =>
    employee.page.evaluate(async () => {
      const requests = await (await caches.open('leeway-offline')).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    });
  // The page keeps itself, and what is public about the round; nothing about anybody.
  await expect.poll(kept).toEqual(expect.arrayContaining(['/', expect.stringMatching(/^\/rounds\//)]));
  expect(
    (await kept()).every((path) => /^\/(?:[\w.-]+\.(?:js|css|svg)|rounds\/[0-9a-f-]+\/[0-9a-f-]+)?$/.test(path)),
  ).toBe(true);

  await leeway.kill('ballot-box', 'SIGTERM');
  await employee.comeBack(round.link);
  await employee.answerAll(4, 2);
  await employee.finish();
  await employee.handIn();
  await expect(employee.heading).toHaveText('Your answers are sealed and wait for a connection');
  await employee.comeBack(round.link);
  await expect(employee.heading).toHaveText('Your answers are sealed and wait for a connection');

  await leeway.restart('ballot-box');
  await employee.comeBack(round.link);
  await employee.isHandedIn();
});
