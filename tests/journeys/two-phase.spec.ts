import { PASSWORD } from '../support/an-organisation.ts';
import type { Employee } from './employee.ts';
import { expect, test } from './employee-test.ts';
import { signIn } from './leeway-test.ts';
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

test('a credential from the welcome mail is used days later, and the api is not spoken to', async ({
  browserFor,
  rounds,
}) => {
  const round = await rounds.upcoming();
  const invited = round.invite();
  const employee = await browserFor(invited.secrets);
  await employee.open(invited.link);
  await employee.hasCredential();

  await round.opens();
  await answerWithoutTheApi(employee, round);
});

test('signing in for something else brings the credential too', async ({ browserFor, leeway, rounds }) => {
  const round = await rounds.upcoming();
  const { administrator } = round.organisation;
  const employee = await browserFor([administrator.email, administrator.name]);
  const issued = employee.page.waitForResponse(
    (response) => response.url() === `${leeway.apiUrl}/api/credentials` && response.request().method() === 'POST',
  );
  await signIn(employee.page, leeway, { email: administrator.email, password: PASSWORD });
  await issued;
  await expect(employee.page.locator('iframe')).toHaveCount(0);

  await round.opens();
  await answerWithoutTheApi(employee, round);
});
