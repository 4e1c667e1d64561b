import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from '../../tools/leeway/servers.ts';
import type { PublishedRound } from '../support/a-published-round.ts';
import { Intake } from '../support/intake.ts';
import type { RunningServer } from '../support/installation.ts';
import { expectedGroups, releaseOf } from '../support/release-rows.ts';
import { instantCredential, ratingsOf, sealed } from '../support/respondent.ts';
import { StubApi } from '../support/stub-api.ts';
import { until } from '../support/until.ts';

const PAST_THE_END = 2 * 3_600_000;
const RATINGS = [1, 2, 3, 4, 5, 5].map(ratingsOf);

let intake: Intake;
let api: StubApi;

beforeAll(async () => {
  intake = await Intake.create();
  api = await StubApi.start();
  // Its clock stands still: it takes ballots as long as there is an intake.
  await intake.startBallotBox({ CLOCK_FILE: at('no-clock') });
});

afterAll(async () => {
  await intake?.installation.remove();
  await api?.stop();
});

const at = (name: string): string => join(intake.folder, name);

/** The command line, as a trustee calls it. */
async function trustee(...args: string[]): Promise<{ code: number; output: string }> {
  const [keys, copies] = intake.installation.keyFolders('tally');
  const child = spawn(process.execPath, [join(ROOT, 'tools', 'trustee.ts'), ...args], {
    env: {
      PATH: process.env['PATH'] ?? '',
      KEY_DIRECTORY: keys,
      KEY_COPY_DIRECTORY: copies,
      CLOCK_FILE: intake.installation.clock.file,
      NODE_NO_WARNINGS: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

const directoryOf = ({ organisationId, roundId }: PublishedRound): string =>
  `${intake.url}/rounds/${organisationId}/${roundId}/directory`;

const toldOf = ({ organisationId, roundId }: PublishedRound): unknown =>
  api.told.get(`/api/tally/rounds/${organisationId}/${roundId}/closing`);

describe('a round whose key a trustee keeps', () => {
  let round: PublishedRound;
  let tally: RunningServer;
  const key = (): string[] => ['--key', at('key.pem'), '--passphrase-file', at('passphrase')];

  it('is launched with the key that the trustee made, and checked', async () => {
    writeFileSync(at('passphrase'), 'vijf woorden van een kaart');
    const made = await trustee('make', at('key.pem'), '--passphrase-file', at('passphrase'));
    expect(made.code).toBe(0);
    const [tallyKey = ''] = /^B[\w-]{86}$/m.exec(made.output) ?? [];
    round = await intake.publish({ headcounts: [6], tallyKey });
    expect(intake.keyFiles(round)).toEqual([]);
    const checked = await trustee('check', directoryOf(round), '--public-key', tallyKey);
    expect(checked).toMatchObject({ code: 0, output: expect.stringContaining('Ballots are sealed to your key.') });
    const other = await intake.publish();
    expect(await trustee('check', directoryOf(other), ...key())).toMatchObject({ code: 1 });
  });

  it('takes ballots, and no key before it is over', async () => {
    for (const content of RATINGS) {
      const ballot = await sealed(round, instantCredential(round), content);
      expect((await intake.handIn(round, ballot)).status).toBe(200);
    }
    const early = await trustee('hand-in', directoryOf(round), ...key());
    expect(early).toMatchObject({ code: 1, output: expect.stringContaining('The round is open until') });
    expect(intake.keyFiles(round)).toEqual([]);
  });

  it('waits for the key without complaining, and says so to the api', async () => {
    intake.shiftClock(PAST_THE_END);
    tally = await intake.startTally({ API_URL: api.url });
    await until(() => toldOf(round) !== undefined);
    expect(toldOf(round)).toEqual({ step: 'waiting-for-key', percent: 0 });
    const before = api.timesAsked;
    await until(() => api.timesAsked >= before + 5);
    expect(tally.output.match(/"level":"info".*waits for the trustee's key/g)).toHaveLength(1);
    expect(tally.output).not.toContain('TallyKeyMissing');
    expect(await intake.count('ballots.inbox', round)).toBe(6);
  });

  it('is closed when the key is handed in, and the key is gone from both places', async () => {
    const handedIn = await trustee('hand-in', directoryOf(round), ...key());
    expect(handedIn).toMatchObject({ code: 0, output: expect.stringContaining('The key is handed in.') });
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    expect((await releaseOf(intake.database, round))?.groups).toEqual(expectedGroups(round, [RATINGS]));
    await until(() => intake.keyFiles(round).length === 0);
    expect(readFileSync(at('key.pem'), 'utf8')).toContain('ENCRYPTED PRIVATE KEY');
    expect(tally.output).not.toContain(round.roundId);
  });
});
