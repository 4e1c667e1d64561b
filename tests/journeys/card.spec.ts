import { devices } from '@playwright/test';
import type { Employee } from './employee.ts';
import { expect, test } from './employee-test.ts';
import { expectAccessible } from './leeway-test.ts';
import type { RoundToAnswer } from './round-to-answer.ts';

/** After so long without a sign of life everything is removed. */
const IDLE_SECONDS = 150;
const WARNING_SECONDS = 30;
/** What every browser with the survey has, whoever used it. */
const NOBODY = ['device-key', 'shared-device'];

const codeOn = (link = ''): string => link.split('/').at(-1) ?? '';
/** As it is printed, typed by somebody in a hurry. */
const asTyped = (code: string): string => (code.match(/.{4}/g) ?? []).join('-').toLowerCase();

let round: RoundToAnswer;
let cards: string[] = [];

test.beforeAll(async ({ rounds }) => {
  round = await rounds.withCards();
  cards = await round.cards();
});

async function typeCode({ page }: Employee, code: string): Promise<void> {
  await page.getByLabel('Code on your card').fill(code);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

async function isForTheNext(device: Employee): Promise<void> {
  await expect(device.heading).toHaveText('Take part with your card');
  await expect(device.page.getByLabel('Code on your card')).toHaveValue('');
  expect((await device.kept()).toSorted()).toEqual(NOBODY);
}

test('a card is scanned with somebody’s own telephone', async ({ browserFor }) => {
  const link = cards.pop() ?? '';
  const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 7'];
  const phone = await browserFor([codeOn(link)], { viewport, userAgent, isMobile, hasTouch });
  await phone.open(link);
  await phone.hasCredential();
  expect(phone.page.url()).toBe(round.link);
  await phone.start();
  await phone.answerAll();
  await phone.finish();
  // Nobody knows who drew this card, so nobody could put the two together.
  await expect(phone.page.getByText('You collected your credential just now')).toHaveCount(0);
  await phone.handIn();
  await phone.isHandedIn();
});

test('a shared device takes one card after the other, and remembers nobody', async ({ browserFor }) => {
  const code = codeOn(cards.pop());
  const device = await browserFor([code]);
  await device.open(round.sharedDeviceLink);
  await isForTheNext(device);
  await expectAccessible(device.page);

  await test.step('codes that are none', async () => {
    await typeCode(device, asTyped(code).slice(0, -1));
    await expect(device.page.getByText(/This is not a whole code/)).toBeVisible();
    await typeCode(device, 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    await expect(device.heading).toHaveText('This card is not valid');
    await device.press('Try again');
  });

  await test.step('a code in small letters, answers, and away with it all', async () => {
    await typeCode(device, asTyped(code));
    await device.hasCredential();
    await device.start();
    await device.answerAll(2);
    await device.finish('Less consultation.');
    await device.handIn();
    await device.isHandedIn();
    await expectAccessible(device.page);
    await device.press('Done: clear it for the next person');
    await isForTheNext(device);
  });

  await test.step('the back button shows nothing of it', async () => {
    for (let steps = 0; steps < 3; steps += 1) {
      await device.page.goBack();
      await expect(device.heading).toHaveText('Take part with your card');
      await expect(device.page.getByRole('complementary')).toHaveCount(0);
    }
  });

  await test.step('the same card again', async () => {
    await device.comeBack(round.sharedDeviceLink);
    await typeCode(device, code);
    await expect(device.heading).toHaveText('This card has been used already');
  });
});

test('who walks away from a shared device leaves nothing', async ({ browserFor }) => {
  const code = codeOn(cards.pop());
  const device = await browserFor([code]);
  await device.context.clock.install();
  await device.open(round.sharedDeviceLink);
  await typeCode(device, code);
  await device.hasCredential();
  await device.start();
  await device.answer(1);
  await device.isAt(2);

  await device.context.clock.runFor((IDLE_SECONDS + 5) * 1000);
  await expect(device.page.getByText(/Are you still there\?/)).toBeVisible();
  await device.press('Yes, I am still here');
  await expect(device.page.getByText(/Are you still there\?/)).toHaveCount(0);
  await device.isAt(2);

  await device.context.clock.runFor((IDLE_SECONDS + WARNING_SECONDS + 5) * 1000);
  await isForTheNext(device);
});
