import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aSurveyRound } from '../support/a-survey-round.ts';
import { expect, test } from './leeway-test.ts';
import { walkAnswering, walkHandingIn } from './survey-walks/answering.ts';
import { walkArriving } from './survey-walks/arriving.ts';
import { walkCardDevice } from './survey-walks/card-device.ts';
import { walkClosing } from './survey-walks/closing.ts';
import { walkStopping } from './survey-walks/stopping.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** `SURVEY_LOOKS=all` looks at every state in every way; otherwise in two that differ in everything. */
const LOOKS =
  process.env['SURVEY_LOOKS'] === 'all'
    ? (['light', 'dark'] as const).flatMap((colorScheme) =>
        [390, 1280].flatMap((width) => ['NL', 'EN'].map((language) => ({ colorScheme, width, language }))),
      )
    : ([
        { colorScheme: 'light', width: 390, language: 'NL' },
        { colorScheme: 'dark', width: 1280, language: 'EN' },
      ] as const);

// A trace of so many pages costs more than looking at them.
test.use({ trace: 'off' });

/** Puts the page into one language, width and theme, without loading it again. */
async function look(page: Page, { colorScheme, width, language }: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 844 });
  const button = page.locator('.languages button', { hasText: language });
  if ((await button.getAttribute('aria-pressed')) !== 'true') {
    // Without a pointer, which would tell a device for many that somebody is there.
    await button.evaluate((element: HTMLElement) => element.click());
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
}

async function findingsOn(page: Page): Promise<string[]> {
  // One page, no frames: it can be looked at in its own tab.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join('; ')})`);
}

test('axe finds nothing in any state of any page of the survey', async ({ browser, leeway }) => {
  test.setTimeout(LOOKS.length * 5 * MINUTE_MS);
  const [open, ahead] = await Promise.all([
    aSurveyRound(leeway, { kind: 'baseline' }),
    aSurveyRound(leeway, { opensInHours: 1 }),
  ]);
  const findings: string[] = [];
  const at = async (state: string, page: Page): Promise<void> => {
    for (const one of LOOKS) {
      await look(page, one);
      const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
      const wide = width > one.width ? [`scrolls sideways, ${width} wide`] : [];
      const found = [...wide, ...(await findingsOn(page))];
      findings.push(...found.map((finding) => `${state}, ${Object.values(one).join(' ')}: ${finding}`));
    }
    await look(page, { colorScheme: 'light', width: 390, language: 'EN' });
  };
  const walk = { browser, leeway, open, ahead, at };
  await test.step('arriving', () => walkArriving(walk));
  await test.step('answering', () => walkAnswering(walk));
  await test.step('handing in', () => walkHandingIn(walk, () => leeway.clock.advance(HOUR_MS + MINUTE_MS)));
  await test.step('stopping', () => walkStopping(walk));
  await test.step('a device for many', () => walkCardDevice(walk));
  await test.step('closing', () => walkClosing(walk, () => leeway.clock.advance(25 * HOUR_MS)));
  expect(findings).toEqual([]);
});
