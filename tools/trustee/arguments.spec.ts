import { describe, expect, it } from '@jest/globals';
import { readArguments, WrongUsage } from './arguments.ts';

const HERE = { INIT_CWD: '/home/ondernemingsraad' };

describe('the orders of a trustee', () => {
  it('mean files from where npm was called', () => {
    expect(readArguments(['make', 'key.pem'], HERE)).toEqual({
      command: 'make',
      options: { out: '/home/ondernemingsraad/key.pem', passphraseFile: undefined },
    });
    expect(
      readArguments(['check', 'directory.json', '--key', '../key.pem', '--passphrase-file', '/usb/p'], HERE),
    ).toEqual({
      command: 'check',
      options: {
        directory: '/home/ondernemingsraad/directory.json',
        own: { key: '/home/key.pem', passphraseFile: '/usb/p' },
      },
    });
  });

  it('make a file of a usual name where none is given', () => {
    const order = readArguments(['make'], HERE);
    expect(order).toMatchObject({ options: { out: '/home/ondernemingsraad/trustee-key.pem' } });
  });

  it('leave an address and a public key alone', () => {
    const address = 'https://ballots.example.org/rounds/a/b/directory';
    expect(readArguments(['check', address, '--public-key', 'BFKO'], HERE)).toEqual({
      command: 'check',
      options: { directory: address, own: { publicKey: 'BFKO' } },
    });
  });

  it('take the places of the keys from the environment of the tally, unless they are given', () => {
    const environment = { KEY_DIRECTORY: '/keys', KEY_COPY_DIRECTORY: '/keys-copy' };
    const places = (...more: string[]) => {
      const order = readArguments(['hand-in', 'd.json', '--key', 'k.pem', ...more], environment);
      return order.command === 'hand-in' ? order.options.places : [];
    };
    expect(places()).toEqual(['/keys', '/keys-copy']);
    expect(places('--key-directory', '/mnt/a', '--key-copy-directory', '/mnt/b')).toEqual(['/mnt/a', '/mnt/b']);
  });

  it.each([
    [[], 'A command and one file or address are needed.'],
    [['check'], 'A command and one file or address are needed.'],
    [['make', 'one', 'two'], 'A command and one file or address are needed.'],
    [['open', 'now'], 'There is no command open.'],
    [['check', 'directory.json'], '--key or --public-key is missing.'],
    [['hand-in', 'd.json', '--key-directory', 'a', '--key-copy-directory', 'b'], '--key is missing.'],
    [['hand-in', 'd.json', '--key', 'k.pem'], '--key-directory is missing.'],
    [['make', 'k.pem', '--force'], "Unknown option '--force'"],
  ])('are refused with what is wrong and how it goes: %j', (args, fault) => {
    const refused = (): unknown => readArguments(args, {});
    expect(refused).toThrow(WrongUsage);
    expect(refused).toThrow(fault);
    expect(refused).toThrow('npm run trustee -- hand-in');
  });
});
