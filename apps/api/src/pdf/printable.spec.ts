import { describe, expect, it } from '@jest/globals';
import { isPrintable, printable } from './printable.js';

describe('a text in the pack', () => {
  it.each(['Zorg & Welzijn "Noord" <b>', 'Çağlar, Zoë, Łukasz, Ștefan', '‘t Hart – 50 % …', 'Αθήνα', 'Київ'])(
    'keeps what the font can draw: %s',
    (text) => {
      expect(printable(text)).toBe(text);
      expect(isPrintable(text)).toBe(true);
    },
  );

  it.each([
    ['a letter and its mark in two characters', 'Zoe\u0308', 'Zoë'],
    ['a mark that no letter of the font has', 'Ĝǧ x\u0302', 'Ĝg x'],
    ['another script', 'بيت الرعاية Noord', '\ufffd \ufffd Noord'],
    ['a picture of several characters', 'Zorg 👩‍⚕️🏥!', 'Zorg \ufffd!'],
    ['marks of direction', 'De \u202eednil\u202c', 'De ednil'],
    ['a tab', 'a\tb', 'a b'],
    ['half a character', 'a\ud83dc', 'a\ufffdc'],
    ['a character that controls', 'a\u0007b', 'a\ufffdb'],
    ['nothing', '', ''],
  ])('replaces %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('is not as it was written if anything was replaced', () => {
    expect(['x\u0302', 'بيت', '🏥'].map(isPrintable)).toEqual([false, false, false]);
  });
});
