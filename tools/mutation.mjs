/**
 * Mutation testing: changes the code that decides what may be published, the statistics of what a training changed, and the
 * server's half of the ballot protocol, in thousands of small ways, and looks whether a unit test notices. `npm run
 * mutation`; takes some minutes.
 */
import { Stryker } from '@stryker-mutator/core';
import trustModel from '../libs/trust-model/jest.config.mjs';
import ballot from '../libs/ballot/jest.config.mjs';

const MIN_SCORE = 90;

/**
 * Each with the specs that stand beside what is mutated: a rule has to be held by its own tests. What a server opens is
 * sealed by a client, so the ballot library's specs are wherever both halves meet.
 */
const SUITES = [
  { name: 'libs/trust-model', folders: '{bands,blocks}', jest: trustModel },
  { name: 'libs/trust-model', folders: 'before-after', jest: trustModel },
  { name: 'libs/ballot', folders: 'server', specs: '{client,protocol,server}', jest: ballot },
];

const asked = process.argv.slice(2);
let failed = false;
for (const { name, folders, specs = folders, jest } of SUITES.filter(
  (suite) => asked.length === 0 || asked.includes(suite.name),
)) {
  console.log(`\n— ${name}/src/${folders} —`);
  const results = await new Stryker({
    mutate: [`${name}/src/${folders}/**/*.ts`, '!**/*.spec.ts', '!**/testing/**'],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
    jest: { config: { ...jest, testMatch: [`**/${name}/src/${specs}/**/*.spec.ts`] }, projectType: 'custom' },
    coverageAnalysis: 'perTest',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
    thresholds: { high: 95, low: MIN_SCORE, break: null },
    ignorePatterns: ['.leeway', '.nx', 'dist', '**/dist', '.angular', 'apps', 'tests', 'docs', 'docker'],
    tempDirName: '.stryker-tmp',
    allowConsoleColors: false,
    concurrency: 2,
    timeoutMS: 10_000,
  }).runMutationTest();
  const counted = results.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const caught = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const score = (100 * caught) / counted.length;
  console.log(`${name}/src/${folders}: ${caught} of ${counted.length} mutants caught, ${score.toFixed(1)} %`);
  failed ||= score < MIN_SCORE;
}
process.exitCode = failed ? 1 : 0;
