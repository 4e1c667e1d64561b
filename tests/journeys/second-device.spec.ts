import { randomUUID } from 'node:crypto';
import { expectAccessible } from './leeway-test.ts';
import { expect, test } from './employee-test.ts';

test('a credential comes once: on a second device the page says where to answer', async ({ browserFor, rounds }) => {
  const round = await rounds.open();
  const invited = round.invite();
  const telephone = await browserFor(invited.secrets);
  const laptop = await browserFor(invited.secrets);
  await telephone.open(invited.link);
  await telephone.hasCredential();

  await laptop.open(invited.link);
  await expect(laptop.heading).toHaveText('Your credential is on another device');
  await expectAccessible(laptop.page);
  await laptop.comeBack(round.link);
  await expect(laptop.heading).toHaveText('Your credential is on another device');
});

test('a link that leads nowhere says what to do', async ({ browserFor, rounds }) => {
  const round = await rounds.open();
  const { link, secrets } = round.invite();
  const employee = await browserFor(secrets);
  const tail = link.endsWith('AAAA') ? 'BBBB' : 'AAAA';
  const cases = [
    [round.link, 'Open your personal link on this device'],
    [link.slice(0, link.lastIndexOf('/') + 9), 'This link is not complete'],
    [`${link.slice(0, -tail.length)}${tail}`, 'This personal link is not valid'],
    [link.replace(round.roundId, randomUUID()), 'We don’t know this round'],
  ] as const;
  for (const [address, heading] of cases) {
    await employee.comeBack(address);
    await expect(employee.heading).toHaveText(heading);
  }
  // And with the right one everything is well.
  await employee.comeBack(link);
  await employee.hasCredential();
});

test('a browser that holds somebody else’s credential asks before it forgets it', async ({ browserFor, rounds }) => {
  const round = await rounds.open(2);
  const [first, second] = [round.invite(), round.invite()];
  const browser = await browserFor([...first.secrets, ...second.secrets]);
  await browser.open(first.link);
  await browser.hasCredential();
  await browser.start();
  await browser.answer(5);
  await browser.isAt(2);

  await browser.comeBack(second.link);
  await expect(browser.heading).toHaveText('This browser already holds the credential of another link');
  await browser.press('Go on with what is here');
  await browser.isAt(2);

  await browser.comeBack(second.link);
  await browser.press('Remove it and use my link');
  await browser.hasCredential();
  await browser.start();
  await browser.isAt(1);
  await expect(browser.page.getByRole('radio', { checked: true })).toHaveCount(0);
});
