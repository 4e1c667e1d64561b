import { secretsIn } from '../leeway/secrets.ts';
import type { RunningLeeway } from '../leeway/start-leeway.ts';

interface DemoPerson {
  readonly name: string;
  readonly role: string;
  readonly unitName: string;
}

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
    ...people.map(({ name, role, unitName }, index): [string, string] => [
      index === 0 ? 'Sign in as' : '',
      `${name}, ${role} (${unitName})`,
    ]),
    ...(people.length > 0 ? [['', 'with one click on the sign-in page, no password'] as [string, string]] : []),
    ['Data', leeway.stateDirectory],
    ['Database', database],
    ['Stop', 'Ctrl-C'],
  ];
  const body = lines.map(([label, text]) => `  ${label.padEnd(12)}${text}`).join('\n');
  return `\nLeeway is running.\n\n${body}\n`;
};
