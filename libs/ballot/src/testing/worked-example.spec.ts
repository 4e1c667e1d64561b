import { describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readFixture } from './fixtures.js';
import { workedExample } from './worked-example.js';

// RSA keys and workers take their time on a busy machine.
jest.setTimeout(30_000);

const document = readFileSync(new URL('../../../../docs/protocol.md', import.meta.url), 'utf8');

/** The document wraps long values. */
const withoutWhiteSpace = (text: string) => text.replaceAll(/\s+/g, '');

describe('the worked example of the protocol document', () => {
  it('comes out of this code', async () => {
    expect(await workedExample()).toEqual(readFixture('worked-example'));
  });

  it('is printed in the document, every value under its name', () => {
    const printed = withoutWhiteSpace(document);
    for (const [name, value] of Object.entries(readFixture<Record<string, string>>('worked-example'))) {
      expect(printed).toContain(withoutWhiteSpace(`${name} = ${value}`));
    }
  });
});
