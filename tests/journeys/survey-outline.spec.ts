import type { BrowserContextOptions, Page } from '@playwright/test';
import { aSurveyRound, type SurveyRound } from '../support/a-survey-round.ts';
import { expect, test } from './leeway-test.ts';
import {
  STATEMENTS_IN_A_BASELINE,
  STEPS_IN_A_BASELINE,
  chooseRow,
  goTo,
  handIn,
  untilHeading,
  untilReady,
} from './survey-walks/walk.ts';

/** Somebody who has set the browser to their needs goes through one page of each kind. */
async function visit(page: Page, link: string, look: (where: string) => Promise<void>): Promise<void> {
  await page.goto(link);
  await untilReady(page);
  await look('promise');
  await goTo(page, { name: 'step', index: 0 });
  await chooseRow(page, 3);
  await look('statement');
  await goTo(page, { name: 'step', index: STATEMENTS_IN_A_BASELINE });
  await expect(page.locator('.delegation')).toBeVisible();
  await page.locator('[data-side=current] input').first().check();
  await look('area');
  await goTo(page, { name: 'step', index: STEPS_IN_A_BASELINE });
  await expect(page.locator('textarea')).toBeVisible();
  await look('comment');
  await goTo(page, { name: 'check' });
  await untilHeading(page, /^(Check|Controleren)/);
  await look('check');
  await handIn(page);
  await untilHeading(page, /^(Thank you|Bedankt)/);
  await look('receipt');
}

/** What a screen reader comes past, in its order. */
const OUTLINES: Readonly<Record<string, string>> = {
  promise: `
    - main:
      - paragraph: /Zorggroep De Linde · /
      - heading "Hello. This is your team’s trust round." [level=1]
      - region "What we promise you":
        - heading "What we promise you" [level=2]
      - list
      - button "Start"
      - paragraph: /You can skip any statement/
      - status: Your credential is on this device.`,
  statement: `
    - main:
      - progressbar "1 of 54"
      - heading [level=1]
      - group:
        - radio /[Ss]trongly disagree/
        - radio /^[Dd]isagree/
        - radio /^[Nn]either/
        - radio /^[Aa]gree/ [checked]
        - radio /[Ss]trongly agree/
        - radio /can't say counts as no answer/
      - button "Back"
      - button "Next"
      - switch "Move on automatically" [checked]
      - button "Clear"`,
  area: `
    - main:
      - progressbar "49 of 54"
      - paragraph: Who decides about this?
      - heading [level=1]
      - group:
        - radiogroup:
          - 'radio "Now: The manager decides and tells us" [checked]'
          - 'radio "Now: The manager asks us first, then decides"'
          - radio
          - radio
          - radio
        - radiogroup:
          - 'radio "Should be: The manager decides and tells us"'
      - button "Back"
      - button "Next"`,
  comment: `
    - main:
      - paragraph: /one open question/
      - heading [level=1]
      - paragraph: /Leave out names/
      - textbox
      - heading "Who reads this?" [level=2]
      - list
      - button "Back"
      - button "Skip"`,
  check: `
    - main:
      - heading "Check and hand in" [level=1]
      - paragraph: You answered 2 of 54.
      - list:
        - listitem:
          - button /^Change. /
      - heading "What happens next" [level=2]
      - list
      - heading "You collected your credential just now" [level=2]
      - button "Hand in"
      - button "Hand in later for me"`,
  receipt: `
    - main:
      - heading /^Thank you/ [level=1]
      - paragraph
      - heading "Your receipt" [level=2]
      - term: Code
      - definition
      - button "Save the receipt"
      - button "Change my answers"
      - group: Does somebody else use this device too?`,
};

const NEEDS: readonly { name: string; options: BrowserContextOptions; check: (page: Page) => Promise<void> }[] = [
  {
    name: 'a screen of 360 pixels, or letters of twice the size',
    options: {},
    check: expectNothingCut,
  },
  {
    name: 'colours of their own',
    options: { forcedColors: 'active' },
    check: expectControlsDrawn,
  },
  {
    name: 'no motion',
    options: { reducedMotion: 'reduce' },
    check: async (page) => expect(await page.evaluate(() => document.getAnimations().length)).toBe(0),
  },
];

async function expectNothingCut(page: Page): Promise<void> {
  for (const [width, size] of [
    [360, '100%'],
    [360, '150%'],
    [720, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    const cut = await page.evaluate(() => {
      const isHidden = (element: Element) => element.closest('.visually-hidden') !== null;
      const texts = [...document.querySelectorAll('h1, h2, p, li, label, button, summary, th, dd')];
      return [
        ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
        ...texts
          .filter((element) => !isHidden(element) && element.scrollWidth > element.clientWidth + 1)
          .filter((element) => getComputedStyle(element).display !== 'inline')
          .map((element) => element.textContent.trim().slice(0, 60)),
      ];
    });
    expect(cut, size).toEqual([]);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

/** With colours of the system, radio buttons and switches are those of the system. */
async function expectControlsDrawn(page: Page): Promise<void> {
  const undrawn = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input')]
      .filter((input) => getComputedStyle(input).appearance !== 'auto')
      .map((input) => input.name),
  );
  expect(undrawn).toEqual([]);
  const buttons = await page.evaluate(() =>
    [...document.querySelectorAll('main button:not(.link)')].map((button) => getComputedStyle(button).borderStyle),
  );
  expect(buttons.filter((style) => style === 'none')).toEqual([]);
}

let round: SurveyRound;

test.beforeAll(async ({ leeway }) => {
  round = await aSurveyRound(leeway, { kind: 'baseline' });
});

test('a screen reader comes past everything in the order in which it is meant', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await visit(page, round.links[0] ?? '', async (where) => {
    await expect(page.locator('body'), where).toMatchAriaSnapshot(OUTLINES[where] ?? '');
  });
  await context.close();
});

for (const [index, { name, options, check }] of NEEDS.entries()) {
  test(`the survey can be filled in with ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ locale: 'nl-NL', ...options });
    const page = await context.newPage();
    await visit(page, round.links[1 + index] ?? '', () => check(page));
    await context.close();
  });
}
