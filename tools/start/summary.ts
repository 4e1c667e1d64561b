import { secretsIn } from '../leeway/secrets.ts';
import type { RunningLeeway } from '../leeway/start-leeway.ts';

interface DemoPerson {
  readonly name: string;
  readonly role: string;
  readonly unitName: string;
}

/** What there is to see for the first of each role. */
const SHOWS: Readonly<Record<string, string>> = {
  administrator: 'people and rounds',
  overview: 'all groups beside each other',
  trainer: 'teams to train, and what a training changed',
  auditor: 'what administrators did',
  manager: 'the results of a team',
  employee: 'the questionnaire',
};

const demoPeople = async (apiUrl: string): Promise<readonly DemoPerson[]> => {
  const response = await fetch(`${apiUrl}/api/session`);
  const { demo } = (await response.json()) as { demo: readonly DemoPerson[] | null };
  return demo ?? [];
};

/** Where the first organisation of an empty installation is made. */
const setUpLink = async ({ apiUrl, stateDirectory }: RunningLeeway): Promise<string | null> => {
  const { wanted } = (await (await fetch(`${apiUrl}/api/set-up`)).json()) as { wanted: boolean };
  return wanted ? `${apiUrl}/set-up#${secretsIn(stateDirectory).setUpCode}` : null;
};

/** The one block a person needs once everything serves. */
export const summary = async (leeway: RunningLeeway, database: string): Promise<string> => {
  const people = await demoPeople(leeway.apiUrl);
  const toSetUp = await setUpLink(leeway);
  const lines: [string, string][] = [
    toSetUp === null ? ['Open', leeway.apiUrl] : ['Set up', `${toSetUp} (makes your organisation; works once)`],
    ['Ballot box', `${leeway.ballotUrl} (employees come here through their personal link)`],
    ...people.map(({ name, role, unitName }, index): [string, string] => {
      const shows = people.findIndex((person) => person.role === role) === index ? SHOWS[role] : undefined;
      return [
        index === 0 ? 'Sign in as' : '',
        `${name}, ${role} (${unitName})${shows === undefined ? '' : `: ${shows}`}`,
      ];
    }),
    ...(people.length > 0 ? [['', 'with one click on the sign-in page, no password'] as [string, string]] : []),
    ['Data', leeway.stateDirectory],
    ['Database', database],
    ['Stop', 'Ctrl-C'],
  ];
  const body = lines.map(([label, text]) => `  ${label.padEnd(12)}${text}`).join('\n');
  return `\nLeeway is running.\n\n${body}\n`;
};
