import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { verify } from '../../tools/verify/verify.ts';
import { Intake } from '../support/intake.ts';

const BUILT = join(import.meta.dirname, '../../apps/survey/dist/browser');

let intake: Intake;
let folder: string;

beforeAll(async () => {
  intake = await Intake.create();
  folder = await mkdtemp(join(tmpdir(), 'leeway-served-'));
  await cp(BUILT, folder, { recursive: true });
  await intake.startBallotBox({ SURVEY_DIRECTORY: folder });
});

afterAll(async () => {
  await intake?.installation.remove();
  await rm(folder, { recursive: true });
});

it('finds that a ballot box serves the page as it was built, and notices when it no longer does', async () => {
  const said: string[] = [];
  const isSame = await verify(intake.url, BUILT, (text) => said.push(text));
  expect({ isSame, said }).toMatchObject({ isSame: true });

  await writeFile(join(folder, 'index.html'), '<!doctype html><script src="elsewhere.js"></script>');
  expect(await verify(intake.url, BUILT, (text) => said.push(text))).toBe(false);
});
