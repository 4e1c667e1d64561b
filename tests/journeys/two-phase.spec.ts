import { PASSWORD } from '../support/an-organisation.ts';
import type { Employee } from './employee.ts';
import { expect, test } from './employee-test.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { expectAccessible, signIn } from './leeway-test.ts';
import type { RoundToAnswer } from './round-to-answer.ts';

/** Days later, in the same browser, from the link that is the same for everybody. */
async function answerWithoutTheApi(employee: Employee, round: RoundToAnswer): Promise<void> {
  employee.network.mark();
  await employee.comeBack(round.link);
  await employee.hasCredential();
  await employee.start();
  await employee.answerAll();
  await employee.finish();
  await expect(employee.page.getByText('You collected your credential just now')).toHaveCount(0);
  await employee.handIn();
  await employee.isHandedIn();
  // Who watches the api sees nothing of this visit.
  expect(employee.network.toApi()).toEqual([]);
  expect(employee.network.handedIn()).toHaveLength(1);
}

/** Who has work at the desk finds the rounds they may take part in there too. */
async function findsTheRound({ page }: Employee, leeway: TestLeeway): Promise<void> {
  await page.goto(`${leeway.apiUrl}/take-part`);
  await expect(page.getByText(/^There is nothing to do yet\./).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.getByText(/^Je hoeft nog niets te doen\./).first()).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectAccessible(page);
}

test('credentials are collected ahead in whatever way, and used days later without a word to the api', async ({
  browserFor,
  leeway,
  rounds,
}) => {
  const round = await rounds.upcoming();
  const invited = round.invite();
  const earlier = (await rounds.open()).invite();
  const { administrator } = round.organisation;
  const [byMail, bySigningIn, byPass] = [
    await browserFor(invited.secrets),
    await browserFor([administrator.email, administrator.name]),
    await browserFor(earlier.secrets),
  ];

  await test.step('from the welcome mail', async () => {
    await byMail.open(invited.link);
    await byMail.hasCredential();
  });

  await test.step('when somebody signs in for something else', async () => {
    // The hidden frame says when it is done, and is taken away.
    const issued = bySigningIn.context.waitForEvent('response', (response) =>
      response.url().endsWith('/api/credentials'),
    );
    await signIn(bySigningIn.page, leeway, { email: administrator.email, password: PASSWORD });
    await issued;
    await expect(bySigningIn.page.locator('iframe')).toHaveCount(0);
    await findsTheRound(bySigningIn, leeway);
  });

  await test.step('at a look at the start page, by whoever took part before', async () => {
    await byPass.open(earlier.link);
    await byPass.hasCredential();
    await byPass.comeBack(leeway.ballotUrl);
    await expect(byPass.heading).toHaveText('Your personal link opens the questions');
    await expect.poll(() => byPass.kept()).toContain(`${round.organisation.organisationId}/${round.roundId}/answers`);
  });

  await round.opens();
  for (const employee of [byMail, bySigningIn, byPass]) await answerWithoutTheApi(employee, round);
});
