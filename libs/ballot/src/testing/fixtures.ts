import { readFileSync } from 'node:fs';
import type { Purpose } from '../protocol/credential.js';

/** Reads a JSON file next to this one; each says where it comes from. */
export function readFixture<Fixture>(name: string): Fixture {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Fixture;
}

/** Keys made for the tests and the worked example; never used anywhere else. */
export interface TestKeys {
  blocks: Record<Purpose, { publicKey: string; privateKey: string }>[];
  tally: { publicKey: string; privateKey: string };
}

export function testKeys(): TestKeys {
  return readFixture<TestKeys>('test-keys');
}
