import { randomUUID } from 'node:crypto';
import type { Page, Route } from '@playwright/test';
import { Employee } from '../../../tools/demo/employee.ts';
import { expect } from '../leeway-test.ts';
import { openAnew, withPhone, type Walk } from './walk.ts';

const OPENING = '**/api/credentials/opening';
const SIGNING = '**/api/credentials';
const ROUND = /\/rounds\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/;
const FREE_LINK = 2;
const SPENT_LINK = 3;

type Json = Record<string, unknown>;

/** What each cause does to an answer of a server. */
const ALTERED: Readonly<Record<string, { readonly url: string | RegExp; readonly alter: (body: Json) => Json }>> = {
  'directory-differs': { url: OPENING, alter: (body) => ({ ...body, directory: `${String(body['directory'])} ` }) },
  'group-differs': { url: OPENING, alter: (body) => ({ ...body, members: ['Somebody Else'] }) },
  'signature-invalid': { url: SIGNING, alter: (body) => ({ ...body, signatures: [] }) },
  'questionnaire-differs': {
    url: ROUND,
    alter: (body) => ({ ...body, questionnaire: `${String(body['questionnaire'])} ` }),
  },
  'directory-invalid': {
    url: ROUND,
    alter: (body) => ({ ...body, directory: String(body['directory']).replace('leeway/1', 'leeway/0') }),
  },
};

async function untilStopped(page: Page): Promise<void> {
  await expect(page.locator('main [role=alert] h1')).toBeVisible();
}

/** Every reason for which it can't go on, by its own cause where that is at hand. */
export async function walkStopping(walk: Walk): Promise<void> {
  const { browser, leeway, open, ahead, at } = walk;
  const [free = '', spent = ''] = [open.links[FREE_LINK], open.links[SPENT_LINK]];
  await new Employee(leeway.apiUrl, spent).collect();
  const unknown = `${leeway.ballotUrl}/#/r/${randomUUID()}/${randomUUID()}`;
  const addresses = {
    'damaged-link': `${leeway.ballotUrl}/#/c/cut-off`,
    'unknown-round': unknown,
    'no-link': `${leeway.ballotUrl}/#/r/${ahead.organisationId}/${ahead.roundId}`,
    'unknown-link': `${free.slice(0, -4)}AAAA`,
    'collected-elsewhere': spent,
  };
  for (const [reason, address] of Object.entries(addresses)) {
    await withPhone(browser, async (page) => {
      await page.goto(address);
      await untilStopped(page);
      await at(`stopped, ${reason}`, page);
    });
  }
  await walkAltered(walk, free);
  await walkWithoutMeans(walk, free);
  await withPhone(browser, async (page) => {
    await page.goto(free);
    await openAnew(page, spent);
    await untilStopped(page);
    await at('stopped, other-person', page);
  });
}

async function walkAltered({ browser, at }: Walk, link: string): Promise<void> {
  for (const [reason, { url, alter }] of Object.entries(ALTERED)) {
    await withPhone(browser, async (page) => {
      await page.route(url, async (route: Route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: alter((await response.json()) as Json) });
      });
      await page.goto(link);
      await untilStopped(page);
      await at(`stopped, ${reason}`, page);
    });
  }
}

/** A browser that lacks something, and no connection. */
async function walkWithoutMeans({ browser, at }: Walk, link: string): Promise<void> {
  const lacking: Readonly<Record<string, () => void>> = {
    'no-crypto': () => Reflect.deleteProperty(Navigator.prototype, 'locks'),
    'no-storage': () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('switched off', 'SecurityError');
      };
    },
  };
  for (const [reason, lack] of Object.entries(lacking)) {
    await withPhone(browser, async (page) => {
      await page.addInitScript(lack);
      await page.goto(link);
      await untilStopped(page);
      await at(`stopped, ${reason}`, page);
    });
  }
  await withPhone(browser, async (page) => {
    await page.route(ROUND, (route) => route.abort());
    await page.goto(link);
    await untilStopped(page);
    await at('stopped, ballot-box-unreachable', page);
  });
}
