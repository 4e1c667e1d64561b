import type { Route } from '@playwright/test';
import type { TestLeeway } from '../support/leeway.ts';
import type { Employee } from './employee.ts';
import { expect, test } from './employee-test.ts';
import { expectAccessible } from './leeway-test.ts';

type Answer = Record<string, unknown>;

interface Tampering {
  readonly what: string;
  /** Which of the two servers lies, and in which answer. */
  readonly address: (leeway: TestLeeway) => string;
  readonly change: (answer: Answer) => Answer;
  readonly alarm: string;
}

const PUBLIC = ({ ballotUrl }: TestLeeway): string => `${ballotUrl}/rounds/*/*`;
const OPENING = ({ apiUrl }: TestLeeway): string => `${apiUrl}/api/credentials/opening`;
const ISSUING = ({ apiUrl }: TestLeeway): string => `${apiUrl}/api/credentials`;
const DISAGREE = 'Stop: the two servers disagree about this round';

/** The same text with another letter at one place. */
const oneLetter = (name: string, from: string, to: string) => (answer: Answer) => ({
  ...answer,
  [name]: String(answer[name]).replace(from, to),
});

/** From best to worst hidden. */
const TAMPERINGS: readonly Tampering[] = [
  {
    what: 'one letter of the directory at the ballot box',
    address: PUBLIC,
    change: oneLetter('directory', 'De Linde', 'De Linda'),
    alarm: DISAGREE,
  },
  {
    what: 'one letter of the directory at the api',
    address: OPENING,
    change: oneLetter('directory', 'De Linde', 'De Linda'),
    alarm: DISAGREE,
  },
  {
    what: 'a later end that only the api knows',
    address: OPENING,
    change: (answer) => ({ ...answer, extension: '{"extendedTo":"2099-01-01T00:00:00.000Z"}' }),
    alarm: 'The two servers disagree about when this round closes',
  },
  {
    what: 'a later end at the ballot box that nobody wrote',
    address: PUBLIC,
    change: (answer) => ({ ...answer, extension: '{"extendedTo":"2099-01-01T00:00:00.000Z"}' }),
    alarm: 'Stop: the description of this round is not valid',
  },
  {
    what: 'a colleague who is not in the group',
    address: OPENING,
    change: (answer) => ({ ...answer, members: ['Nobody van Nergens', ...(answer['members'] as string[]).slice(1)] }),
    alarm: 'Stop: the list of your group does not match',
  },
  {
    what: 'one word of a statement',
    address: PUBLIC,
    change: oneLetter('questionnaire', 'I know', 'I knew'),
    alarm: 'Stop: these are not the questions that were fixed',
  },
  {
    what: 'a description that is none',
    address: PUBLIC,
    change: oneLetter('directory', '"protocol":"leeway/1"', '"protocol":"leeway/0"'),
    alarm: 'Stop: the description of this round is not valid',
  },
];

/** Somebody on the way, or one of the servers, changes an answer; everything else is real. */
async function tamperWith(employee: Employee, address: string, change: Tampering['change']): Promise<void> {
  await employee.context.route(address, async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Answer) });
  });
}

async function isStopped(employee: Employee, alarm: string): Promise<void> {
  await expect(employee.page.getByRole('alert').getByRole('heading', { level: 1 })).toHaveText(alarm);
  await expect(employee.page.getByText(/of your answers was sent just now|Do not answer/).first()).toBeVisible();
  await expect(employee.page.getByRole('button', { name: /^(Start|Hand in)/ })).toHaveCount(0);
  expect(employee.network.handedIn()).toEqual([]);
}

/** Routes would not see what a service worker fetches. */
const WITHOUT_WORKER = { serviceWorkers: 'block' } as const;

test('what differs from what was fixed stops everything, and nothing is handed in', async ({
  browserFor,
  leeway,
  rounds,
}) => {
  const { link, secrets } = (await rounds.open()).invite();
  for (const { what, address, change, alarm } of TAMPERINGS) {
    await test.step(what, async () => {
      const employee = await browserFor(secrets, WITHOUT_WORKER);
      await tamperWith(employee, address(leeway), change);
      await employee.open(link);
      await isStopped(employee, alarm);
    });
  }

  await test.step('a credential that is signed with another key', async () => {
    const employee = await browserFor(secrets, WITHOUT_WORKER);
    await tamperWith(employee, ISSUING(leeway), (answer) => {
      const signatures = answer['signatures'] as { blindSignature: string }[];
      const other = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
      return {
        ...answer,
        signatures: signatures.map((one) => ({ ...one, blindSignature: other(one.blindSignature) })),
      };
    });
    await employee.open(link);
    await isStopped(employee, 'Stop: the credential is not genuine');
    await expectAccessible(employee.page);
  });
});

test('a round that changes after the credential was collected stops whoever is answering', async ({
  browserFor,
  leeway,
  rounds,
}) => {
  const round = await rounds.open();
  const { link, secrets } = round.invite();
  const employee = await browserFor(secrets, WITHOUT_WORKER);
  await employee.open(link);
  await employee.hasCredential();
  await employee.start();
  await employee.answerAll();
  await employee.finish();

  await tamperWith(employee, PUBLIC(leeway), oneLetter('directory', 'De Linde', 'De Linda'));
  await employee.comeBack(round.link);
  await isStopped(employee, DISAGREE);
});
