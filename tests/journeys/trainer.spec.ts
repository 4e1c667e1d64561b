import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TrainerAccesses } from '@leeway/contract';
import { hashPassword } from '../../apps/api/src/auth/password.ts';
import { anInvitation } from '../support/a-trainer.ts';
import { PASSWORD } from '../support/an-organisation.ts';
import type { TestLeeway } from '../support/leeway.ts';
import { Newcomer } from '../support/newcomer.ts';
import { Visitor } from '../support/visitor.ts';
import { expect, expectAccessible } from './leeway-test.ts';
import { type ManagedTeams, managerTest as test } from './managed-teams.ts';

const MINUTES = 2;
const DAY_MS = 86_400_000;

const inDays = ({ clock }: TestLeeway, days: number): string =>
  new Date(clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** Somebody from outside is invited for two teams, whose managers let them see everything. */
async function anInvitedTrainer(leeway: TestLeeway, { organisation }: ManagedTeams): Promise<string> {
  const { apiUrl } = leeway;
  const as = (email: string) => Visitor.signedIn(() => apiUrl, email, PASSWORD, apiUrl);
  const accessId = randomUUID();
  const endsOn = inDays(leeway, 60);
  const teams = organisation.teams.slice(0, 2);
  const unitIds = teams.map(({ unitId }) => unitId);
  const invitation = anInvitation(unitIds, { endsOn });
  const administrator = await as(organisation.administrator.email);
  const { status } = await administrator.put<TrainerAccesses>(`/api/trainers/${accessId}`, invitation);
  expect(status).toBe(200);
  await leeway.query('owner', 'update people.members set password_hash = $1 where email = $2', [
    await hashPassword(PASSWORD),
    invitation.email,
  ]);
  for (const { unitId, manager } of teams) {
    const consents = await (
      await as(manager.email)
    ).put(`/api/training-consents/${unitId}/${accessId}`, {
      byName: true,
      mirror: true,
    });
    expect(consents.status).toBe(200);
  }
  return invitation.email;
}

test('@clock a trainer gets from signing in to a brief to hand out within two minutes', async ({
  browser,
  leeway,
  managed,
}) => {
  const email = await anInvitedTrainer(leeway, managed);
  const page = await (await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })).newPage();
  await page.goto(`${leeway.apiUrl}/sign-in`);
  const trainer = new Newcomer(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  // The people of the demo, who are below the form, are no business of theirs.
  const form = page.locator('form');
  await trainer.types(page.getByRole('textbox', { name: /E-mail/ }), email, form);
  await trainer.types(page.locator('input[type=password]'), PASSWORD, form);
  await trainer.clicks(form.locator('button[type=submit]'), form);
  const make = page.getByRole('link', { name: 'Stel een cohort samen' });
  await expect(make).toBeVisible();
  await trainer.clicks(make);
  await expect(page.getByLabel('Naam van het cohort')).toBeVisible();
  await trainer.types(page.getByLabel('Naam van het cohort'), 'Loslaten, najaar');
  await trainer.clicks(button('Kies alles wat mee kan'));
  await expectAccessible(page);
  await trainer.clicks(button('Bewaar het cohort'));

  const inShort = page.getByRole('region', { name: 'In het kort' });
  await expect(inShort).toContainText('Dit dossier gaat over 2 teams op naam');
  const download = page.waitForEvent('download');
  await trainer.clicks(inShort.getByRole('link', { name: /^PDF/ }), page.getByRole('group', { name: 'Meenemen' }));
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const minutes = trainer.seconds / 60;
  console.log(`      a trainer takes ${minutes.toFixed(1)} minutes of ${MINUTES} to a brief`);
  expect(minutes).toBeLessThan(MINUTES);
  await expect(inShort.getByRole('status')).toContainText('Bewaard:');

  await test.step('opens what a goal rests on, down to the figures', async () => {
    const goals = page.getByRole('region', { name: /^Leerdoelen/ });
    await goals.locator('.brief-goal > details').first().locator('summary').first().click();
    const point = goals.locator('.brief-points details').first();
    await point.locator('summary').click();
    await expect(point.locator('.brief-figures li').first()).toContainText(/\d,\d–\d,\d/);
    await expectAccessible(page);
  });

  await test.step('rearranges the programme with buttons and by dragging, and finds it back', async () => {
    const parts = page.locator('.programme-part');
    const names = () => parts.locator('strong').allInnerTexts();
    await button('Omlaag: Opening en kennismaking').click();
    await expect.poll(async () => (await names())[1]).toBe('Opening en kennismaking');
    await expect(button('Omlaag: Opening en kennismaking')).toBeFocused();
    await parts.nth(1).dragTo(parts.nth(0), { targetPosition: { x: 60, y: 6 }, sourcePosition: { x: 60, y: 6 } });
    await expect.poll(async () => (await names())[0]).toBe('Opening en kennismaking');
    // What was arranged before is kept by now, so that the next answer is about this.
    await page.waitForLoadState('networkidle');
    const kept = page.waitForResponse((response) => response.request().method() === 'PUT');
    await button('Weghalen: Pauze').click();
    await expect(button('Zet terug zoals voorgesteld')).toBeVisible();
    expect((await kept).ok()).toBe(true);
    const arranged = await names();
    await page.reload();
    await expect(parts.first()).toBeVisible();
    expect(await names()).toEqual(arranged);
    await expectAccessible(page);
    await button('Zet terug zoals voorgesteld').click();
    await expect(button('Weghalen: Pauze')).toBeVisible();
  });

  await test.step('proposes that the teams are asked again after the training', async () => {
    await page.getByRole('link', { name: 'Terugblikken' }).click();
    await page.getByLabel('Dag van de training').fill(inDays(leeway, 7));
    await button('Voorstellen').click();
    await expect(page.getByText('Wacht op een beheerder.')).toBeVisible();
    await expect(page.getByText('Na 12 weken')).toBeVisible();
    await expectAccessible(page);
  });
  await page.context().close();
});
