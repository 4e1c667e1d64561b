import { constants, createPublicKey, privateEncrypt, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { extensionText, fingerprintOf, parseDirectory } from '@leeway/ballot/protocol';
import { readBlockKey } from './block-key.ts';
import { base64Url, NotAsWritten, readBase64Url, readHex, toInteger } from './bytes.ts';
import { writeCanonical, type Json } from './canonical-json.ts';
import { blind, unblind, verifies } from './credential.ts';
import { membersHash, readDirectory } from './directory.ts';
import { endOf } from './extension.ts';
import { sealBase } from './hpke.ts';
import { isIncluded, treeHash } from './merkle.ts';
import { inverse } from './rsa-numbers.ts';
import { GIVEN, readWorkedExample, reproduce, type Example } from './worked-example.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Published data that docs/protocol.md names. */
const data = <T>(name: string): T =>
  JSON.parse(readFileSync(join(ROOT, 'libs/ballot/src/testing', `${name}.json`), 'utf8')) as T;

describe('the second client, written from docs/protocol.md alone', () => {
  const example = readWorkedExample(readFileSync(join(ROOT, 'docs/protocol.md'), 'utf8'));
  let reproduced: Example;

  beforeAll(() => {
    const { blocks } = data<{ blocks: { ratings: { privateKey: string } }[] }>('test-keys');
    reproduced = reproduce(example, (blindedMessage) =>
      privateEncrypt({ key: blocks[0]!.ratings.privateKey, padding: constants.RSA_NO_PADDING }, blindedMessage),
    );
  });

  it('computes every value of the worked example that is not given', () => {
    expect([...GIVEN, ...reproduced.keys()].toSorted()).toEqual([...example.keys()].toSorted());
  });

  it.each([...example.keys()].filter((name) => !GIVEN.includes(name)))('reproduces the example’s %s', (name) => {
    expect(reproduced.get(name)).toBe(example.get(name));
  });

  it('reproduces the hash of the members in the example', () => {
    const lines = ['Bram Visser', 'Aïcha El Amrani', 'Carla de Wit', 'Daan Smit', 'Eva Bos'];
    const { blocks } = readDirectory(example.get('directory (text)') ?? '');
    expect(membersHash(lines, readHex(example.get('members salt') ?? ''))).toBe(blocks[0]?.membersHash);
  });

  it('reads an extension of the example’s directory as ours writes it, and no other', async () => {
    const text = example.get('directory (text)') ?? '';
    const [directory, to] = [readDirectory(text), '2026-03-25T16:00:00.000Z'];
    const ours = extensionText(parseDirectory(text), await fingerprintOf(text), to);
    expect(endOf(directory, ours).toISOString()).toBe(to);
    expect(endOf(directory, null)).toEqual(directory.closesAt);
    const others = [ours.replace('67daa0', '67daa1'), ours.replace('03-25', '04-25'), ours.replace('{', '{"a":1,')];
    for (const other of others) expect(() => endOf(directory, other)).toThrow(NotAsWritten);
  });

  it('seals as RFC 9180, appendix A.3.1, does', () => {
    const vector = data<Record<'info' | 'skEm' | 'pkEm' | 'pkRm' | 'plaintext', string>>('rfc9180-vectors');
    const { encryptions } = data<{ encryptions: { aad: string; ct: string }[] }>('rfc9180-vectors');
    const [info, plaintext, aad] = [vector.info, vector.plaintext, encryptions[0]!.aad].map(readHex) as Buffer[];
    const message = { info: info!, plaintext: plaintext!, aad: aad! };
    const { enc, ct } = sealBase(readHex(vector.pkRm), message, readHex(vector.skEm));
    expect({ enc: enc.toString('hex'), ct: ct.toString('hex') }).toEqual({ enc: vector.pkEm, ct: encryptions[0]!.ct });
  });

  const rsa = data<{ key: { n: string; e: string }; vectors: Record<string, string>[] }>('rfc9474-vectors');
  it.each(rsa.vectors)('blinds and finalizes as RFC 9474 does for $name', (vector) => {
    const bytesOf = (name: string) => readHex(vector[name] ?? '');
    const [n, e] = [readHex(rsa.key.n), readHex(rsa.key.e)];
    const jwk = { kty: 'RSA', n: base64Url(n), e: base64Url(e) };
    const verifier = createPublicKey({ key: jwk, format: 'jwk' });
    const key = { modulus: toInteger(n), exponent: toInteger(e), modulusBytes: n.length, verifier };
    const factor = inverse(toInteger(bytesOf('inv')), key.modulus);
    const blinded = blind(key, bytesOf('prepared_msg'), { salt: bytesOf('salt'), factor });
    expect(blinded.blindedMessage).toEqual(bytesOf('blinded_msg'));
    const signature = unblind(key, bytesOf('blind_sig'), blinded.inverse);
    expect(signature).toEqual(bytesOf('sig'));
    expect(verifies(key, bytesOf('prepared_msg'), signature, bytesOf('salt').length)).toBe(true);
  });

  const { examples } = data<{ examples: Record<'name' | 'input' | 'output', string>[] }>('rfc8785-examples');
  it.each(examples)('writes $name as its author does', ({ input, output }) => {
    expect(writeCanonical(JSON.parse(input) as Json)).toBe(output);
  });

  it('agrees with the reference tree of Certificate Transparency', () => {
    interface Tree {
      leaves: string[];
      roots: string[];
      inclusionProofs: { index: number; size: number; path: string[] }[];
    }
    const { leaves, roots, inclusionProofs } = data<Tree>('rfc6962-vectors');
    const entries = leaves.map(readHex);
    expect(roots.map((_, size) => treeHash(entries.slice(0, size)).toString('hex'))).toEqual(roots);
    for (const { index, size, path } of inclusionProofs) {
      const [root, proof] = [readHex(roots[size]!), { index, size, path: path.map(readHex) }];
      expect(isIncluded(entries[index]!, proof, root)).toBe(true);
      expect(isIncluded(entries[index]!, { ...proof, path: [...proof.path, root] }, root)).toBe(false);
      expect(isIncluded(randomBytes(32), proof, root)).toBe(false);
    }
  });

  describe('reading a directory', () => {
    const text = example.get('directory (text)') ?? '';
    /** What the example says, with something put in place of something else, as canonical JSON. */
    const changed = (from: string | RegExp, to: string): string => {
      const other = text.replaceAll(from, to);
      expect(other).not.toBe(text);
      return writeCanonical(JSON.parse(other) as Json);
    };

    it('takes the example', () => {
      const { blocks, kind } = readDirectory(text);
      expect({ kind, blocks: blocks.length }).toEqual({ kind: 'baseline', blocks: 2 });
      expect(blocks.map(({ publicKeys }) => readBlockKey(publicKeys.comment).modulus.toString(2).length)).toEqual([
        3072, 3072,
      ]);
    });

    const id = (digit: number) => `5a5a5a5a-0000-4000-8000-00000000000${digit}`;
    it.each([
      ['a space', () => text.replace(',', ', ')],
      ['a repeated key', () => text.replace('{"blocks"', '{"blocks":[],"blocks"')],
      ['another protocol', () => changed('leeway/1', 'leeway/2')],
      ['an end before its opening', () => changed('"closesAt":"2026-03-18', '"closesAt":"2026-03-01')],
      ['a date that there is not', () => changed('2026-03-18T16', '2026-02-30T16')],
      ['a parent that there is not', () => changed(`"parentId":"${id(1)}"`, `"parentId":"${id(3)}"`)],
      ['a unit that is its own ancestor', () => changed('"parentId":null', `"parentId":"${id(2)}"`)],
      ['a unit in two blocks', () => changed(`"groupUnitIds":["${id(2)}"]`, `"groupUnitIds":["${id(1)}"]`)],
      ['a block without units', () => changed(`"groupUnitIds":["${id(2)}"]`, '"groupUnitIds":[]')],
      ['half a person', () => changed('"headcount":5', '"headcount":5.5')],
      ['one key for two blocks', () => changed(/"comment":"[^"]+"/g, '"comment":"AAAA"')],
      [
        'one key for both purposes',
        () => changed(/"publicKeys":\{[^}]+\}/g, '"publicKeys":{"comment":"AAAA","ratings":"AAAA"}'),
      ],
      ['a key more in a block', () => changed('"headcount":5', '"headcount":5,"size":5')],
      ['a tally key that is no point', () => changed(/"tallyKey":"[^"]+"/g, '"tallyKey":"AAAA"')],
    ])('refuses one with %s', (_, directory) => {
      expect(() => readDirectory(directory())).toThrow(NotAsWritten);
    });

    it.each([
      ['a shorter one', (der: Buffer) => der.subarray(0, 421)],
      ['one with the exponent 3', (der: Buffer) => der.with(421, 3)],
      ['one of 3071 bits', (der: Buffer) => der.with(33, 0x7f)],
      ['one that is only good for PSS', (der: Buffer) => der.with(16, 0x0a)],
    ])('refuses as key of a block %s', (_, change) => {
      const key = readBase64Url(readDirectory(text).blocks[0]?.publicKeys.ratings ?? '');
      expect(() => readBlockKey(base64Url(change(key)))).toThrow(NotAsWritten);
    });
  });
});
