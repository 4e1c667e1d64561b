import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..');
const ZONES = '@nx/enforce-module-boundaries';
const IMPORTS = '@typescript-eslint/no-restricted-imports';

interface Canary {
  readonly says: string;
  readonly path: string;
  readonly rule: string;
  /** Breaks the rule. */
  readonly bad: string;
  /** Keeps it, so that the rule is known to fail for the right reason. */
  readonly good: string;
}

const use = (name: string): string => `import { value } from '${name}';\nexport const used = value;\n`;
const useType = (name: string): string => `import type { Value } from '${name}';\nexport type Used = Value;\n`;
const lines = (count: number): string => 'export {};\n'.repeat(count);
const longFunction = (count: number): string => `export const f = () => {\n${'  void 0;\n'.repeat(count)}};\n`;

const zone = (path: string, bad: string, good: string, code = use): Canary => ({
  says: `${path.split('/src/')[0]} imports ${bad}`,
  path,
  rule: ZONES,
  bad: code(bad),
  good: code(good),
});

const CANARIES: readonly Canary[] = [
  zone('libs/trust-model/src/bands/new.ts', '@leeway/contract', './bands.js'),
  zone('libs/contract/src/new.ts', '@leeway/process', '@leeway/trust-model'),
  zone('libs/ballot/src/protocol/new.ts', '@leeway/trust-model', './encodings.js'),
  zone('libs/process/src/new.ts', '@leeway/contract', './clock.js'),
  zone('apps/api/src/rounds/new.ts', '../../../ballot-box/src/main.js', '@leeway/ballot/server'),
  zone('apps/ballot-box/src/rounds/new.ts', '@leeway/trust-model', '@leeway/contract'),
  zone('apps/ballot-box/src/rounds/other.ts', '../../../api/src/main.js', '@leeway/ballot/server'),
  zone('apps/tally/src/closing/new.ts', '../../../api/src/main.js', '@leeway/trust-model'),
  zone('apps/web/src/dashboard/new.ts', '@leeway/process', '@leeway/contract'),
  zone('apps/web/src/dashboard/other.ts', '@leeway/trust-model', '@leeway/contract', useType),
  zone('apps/survey/src/round/new.ts', '@leeway/trust-model', '@leeway/contract', useType),
  zone('apps/survey/src/round/other.ts', '../../../web/src/main.js', '@leeway/ballot/client'),
  zone('tools/start/new.ts', '../../apps/api/src/main.js', '@leeway/contract'),
  zone('tests/api/new.spec.ts', '../../apps/web/src/main.js', '../../tools/start/build.ts'),

  {
    says: 'web imports the server half of the protocol',
    path: 'apps/web/src/dashboard/new.ts',
    rule: IMPORTS,
    bad: use('@leeway/ballot/server'),
    good: use('@leeway/ballot/client'),
  },
  {
    says: 'survey imports the server half of the protocol',
    path: 'apps/survey/src/round/new.ts',
    rule: IMPORTS,
    bad: use('@leeway/ballot/server'),
    good: use('@leeway/ballot/client'),
  },
  {
    says: 'web imports trust-model',
    path: 'apps/web/src/dashboard/new.ts',
    rule: IMPORTS,
    bad: use('@leeway/trust-model'),
    good: use('@leeway/contract'),
  },
  {
    says: 'survey imports more than types of the contract',
    path: 'apps/survey/src/round/new.ts',
    rule: IMPORTS,
    bad: use('@leeway/contract'),
    good: useType('@leeway/contract'),
  },
  {
    says: 'survey imports from web',
    path: 'apps/survey/src/round/new.ts',
    rule: IMPORTS,
    bad: use('../../../web/src/main.js'),
    good: use('../survey-app.js'),
  },
  {
    says: 'web imports from survey',
    path: 'apps/web/src/ui/new.ts',
    rule: IMPORTS,
    bad: use('../../../survey/src/main.js'),
    good: use('../app/app.js'),
  },
  {
    says: 'web imports classic zod',
    path: 'apps/web/src/api/new.ts',
    rule: IMPORTS,
    bad: use('zod'),
    good: use('zod/mini'),
  },
  {
    says: 'the contract imports classic zod',
    path: 'libs/contract/src/new.ts',
    rule: IMPORTS,
    bad: use('zod'),
    good: use('zod/mini'),
  },
  {
    says: 'a page imports chart.js',
    path: 'apps/web/src/dashboard/new.ts',
    rule: IMPORTS,
    bad: use('chart.js'),
    good: use('../ui/band-chart.js'),
  },
  {
    says: 'the api imports the browser half of the protocol',
    path: 'apps/api/src/credentials/new.ts',
    rule: IMPORTS,
    bad: use('@leeway/ballot/client'),
    good: use('@leeway/ballot/server'),
  },
  {
    says: 'code for browsers imports something of Node',
    path: 'libs/ballot/src/client/new.ts',
    rule: IMPORTS,
    bad: use('node:crypto'),
    good: use('@hpke/core'),
  },
  {
    says: 'an import climbs three folders',
    path: 'apps/api/src/rounds/deep/new.ts',
    rule: IMPORTS,
    bad: use('../../../main.js'),
    good: use('../../main.js'),
  },
  {
    says: 'a file has 251 lines',
    path: 'apps/api/src/rounds/new.ts',
    rule: 'max-lines',
    bad: lines(251),
    good: lines(250),
  },
  {
    says: 'a function has 51 lines',
    path: 'libs/trust-model/src/bands/new.ts',
    rule: 'max-lines-per-function',
    bad: longFunction(49),
    good: longFunction(48),
  },
  {
    says: 'something is any',
    path: 'apps/tally/src/closing/new.ts',
    rule: '@typescript-eslint/no-explicit-any',
    bad: 'export const open = (sealed: any): unknown => sealed;\n',
    good: 'export const open = (sealed: unknown): unknown => sealed;\n',
  },
  {
    says: 'a closed set is an enum',
    path: 'libs/contract/src/new.ts',
    rule: 'no-restricted-syntax',
    bad: 'export enum Role { Manager }\n',
    good: "export const ROLES = ['manager'] as const;\n",
  },
  {
    says: 'a class is handed six things',
    path: 'apps/api/src/rounds/new.ts',
    rule: '@typescript-eslint/max-params',
    bad: 'export class New { constructor(readonly a: A, readonly b: A, readonly c: A, readonly d: A, readonly e: A, readonly f: A) {} }\n',
    good: 'export class New { constructor(readonly a: A, readonly b: A, readonly c: A, readonly d: A, readonly e: A) {} }\n',
  },
  {
    says: 'a test says should',
    path: 'apps/api/src/rounds/new.spec.ts',
    rule: 'leeway/test-title',
    bad: "it.each([1])('should refuse %d', () => undefined);\n",
    good: "it.each([1])('refuses %d', () => undefined);\n",
  },
  {
    says: 'a picture has no text for those who cannot see it',
    path: 'apps/web/src/ui/new.html',
    rule: '@angular-eslint/template/alt-text',
    bad: '<img src="team.png" />\n',
    good: '<img src="team.png" alt="The team" />\n',
  },
  {
    says: 'a template inside a component can only be used with a mouse',
    path: 'apps/survey/src/round/new.ts',
    rule: '@angular-eslint/template/click-events-have-key-events',
    bad: "import { Component } from '@angular/core';\n@Component({ selector: 'app-new', template: '<div (click)=\"go()\">Go</div>' })\nexport class New { go() {} }\n",
    good: "import { Component } from '@angular/core';\n@Component({ selector: 'app-new', template: '<button type=\"button\" (click)=\"go()\">Go</button>' })\nexport class New { go() {} }\n",
  },
];

const NAMES = ['utils.ts', 'date-time/helpers.ts', 'common/clock.ts', 'shared.service.ts', 'misc.ts', 'types.ts'];

interface Broken {
  readonly rule: string;
  readonly message: string;
}

const lint = (snippets: readonly { path: string; code: string }[]): Broken[][] => {
  const result = spawnSync(process.execPath, ['tests/architecture/lint-snippets.mjs'], {
    cwd: ROOT,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as Broken[][];
};

describe('the linter', () => {
  let bad: Broken[][];
  let good: Broken[][];
  let named: Broken[][];

  beforeAll(() => {
    const named_ = [...NAMES.map((name) => `apps/api/src/${name}`), 'apps/api/src/rounds/index.ts'];
    const all = lint([
      ...CANARIES.map(({ path, bad }) => ({ path, code: bad })),
      ...CANARIES.map(({ path, good }) => ({ path, code: good })),
      ...named_.map((path) => ({ path, code: 'export {};\n' })),
      { path: 'libs/process/src/index.ts', code: 'export {};\n' },
    ]);
    bad = all.slice(0, CANARIES.length);
    good = all.slice(CANARIES.length, 2 * CANARIES.length);
    named = all.slice(2 * CANARIES.length);
  });

  it.each(CANARIES.map((canary, index) => [canary.says, canary.rule, index] as const))(
    'complains when %s (%s)',
    (_says, rule, index) => {
      expect(bad[index]?.map((broken) => broken.rule)).toContain(rule);
      expect(good[index]?.filter((broken) => [rule, 'broken'].includes(broken.rule))).toEqual([]);
    },
  );

  it('complains about names that say nothing and about barrels in apps, not about the index of a library', () => {
    const rules = named.map((broken) => broken.some(({ rule }) => rule === 'leeway/file-name'));
    expect(rules).toEqual([...NAMES.map(() => true), true, false]);
  });
});
