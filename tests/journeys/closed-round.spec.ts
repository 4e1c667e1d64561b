import { readFile } from 'node:fs/promises';
import type { TeamResult } from '@leeway/contract';
import { Employee as EmployeeWithoutBrowser } from '../../tools/demo/employee.ts';
import { PASSWORD } from '../support/an-organisation.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { Visitor } from '../support/visitor.ts';
import type { Employee } from './employee.ts';
import { expect, test, type BrowserFor } from './employee-test.ts';
import { expectAccessible } from './leeway-test.ts';
import type { RoundToAnswer } from './round-to-answer.ts';

const COMMENT = 'A week that we plan ourselves.';
/** So many of one team that their comments may be shown. */
const COLLEAGUES = 9;

/** The colleagues of the one with the browser: two of them write something. */
async function colleaguesHandIn(leeway: TestLeeway, round: RoundToAnswer): Promise<void> {
  const links = Array.from({ length: COLLEAGUES }, () => round.invite().link);
  await Promise.all(
    links.map(async (link, index) => {
      const colleague = new EmployeeWithoutBrowser(leeway.apiUrl, link);
      await colleague.collect(index < 2 ? ['ratings', 'comment'] : ['ratings']);
      await colleague.handIn({ ratings: {} });
      if (index < 2) await colleague.handIn({ comment: `Comment ${index}` }, 1, 'comment');
    }),
  );
}

async function savedReceipt({ page }: Employee): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the receipt' }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

/** Somebody who collects, answers so many statements, and goes away. */
async function goesAway(browserFor: BrowserFor, round: RoundToAnswer, answers: number): Promise<Employee> {
  const { link, secrets } = round.invite();
  const employee = await browserFor(secrets);
  await employee.open(link);
  await employee.hasCredential();
  if (answers > 0) {
    await employee.start();
    await employee.answer(4);
    await employee.isAt(2);
  }
  return employee;
}

test('after closing everybody’s own device finds out what became of their answers', async ({
  browserFor,
  leeway,
  rounds,
}) => {
  const round = await rounds.closingSoon();
  const { link, secrets } = round.invite();
  const employee = await browserFor(secrets);
  await employee.open(link);
  await employee.hasCredential();
  await employee.start();
  await employee.answerAll();
  await employee.finish(COMMENT);
  await employee.handIn();
  await employee.isHandedIn();
  const shortCode = await employee.receipt('Code').innerText();
  const receipt = await savedReceipt(employee);
  const code = /^Code: ([0-9a-f]{64})$/m.exec(receipt)?.[1] ?? '';
  expect(code.slice(0, 16)).toBe(shortCode.replaceAll(' ', ''));
  expect(receipt).toContain(round.publicPage);
  expect(receipt).toContain(await employee.receipt('Fingerprint').innerText());
  expect(receipt).not.toContain(COMMENT);

  await colleaguesHandIn(leeway, round);
  const halfway = await goesAway(browserFor, round, 1);
  const onlyLooked = await goesAway(browserFor, round, 0);
  await round.closes();

  employee.network.mark();
  await employee.comeBack(round.link);
  await expect(employee.heading).toHaveText('This round is closed');
  await expect(employee.page.getByText('You handed in. Thank you.')).toBeVisible();
  await expect(employee.page.getByText(/^Yes\. Your code is in the public list/)).toBeVisible();
  await expect(employee.page.getByText(shortCode)).toBeVisible();
  // Only what anybody may ask for: a pass shown now would tell who is looking for a ballot.
  const asked = employee.network
    .toApi()
    .map((request) => request.replace(/^GET .*\/api\/public\/rounds\/[^/]+\/[^/]+/, 'public'));
  expect(new Set(asked)).toEqual(new Set(['public', 'public/credentials']));
  await expectAccessible(employee.page);
  await halfway.comeBack(round.link);
  await expect(halfway.page.getByText(/were not handed in before the closing time/)).toBeVisible();
  await onlyLooked.comeBack(round.link);
  await expect(onlyLooked.page.getByText(/There will be another round/)).toBeVisible();

  const manager = round.organisation.teams[0]?.manager ?? round.organisation.director;
  const visitor = await Visitor.signedIn(() => leeway.apiUrl, manager.email, PASSWORD, leeway.apiUrl);
  const unitId = round.organisation.teams[0]?.unitId ?? '';
  await skipMirror(visitor, round.roundId, unitId);
  const path = `/api/results/${round.roundId}/units/${unitId}`;
  const { comments } = (await visitor.get<TeamResult>(path)).body;
  expect(comments.status === 'shown' ? comments.value.comments : []).toContain(COMMENT);
});
