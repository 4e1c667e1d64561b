import { describe, expect, it } from '@jest/globals';
import { recognisable } from './recognisable.js';

const COLLEAGUES = ['Renée van den Graaf', 'Mark de Wit', 'Noor El Amrani', 'Bo Li'];
const kinds = (text: string) => recognisable(text, COLLEAGUES).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('recognisable', () => {
  it('finds nothing in a comment that names nobody', () => {
    expect(kinds('Minder overleg, meer zelf beslissen. In 2025 ging dat beter.')).toEqual([]);
    expect(kinds('Let us plan our own week, 2 days at home.')).toEqual([]);
  });

  it.each([
    ['Renée beslist alles.', 'colleague: Renée'],
    ['Volgens Renee moet alles langs haar.', 'colleague: Renee'],
    ['Dat is Noor’s taak.', 'colleague: Noor’s'],
    ['Ask Mark first.', 'colleague: Mark'],
    ['Graaf is never there.', 'colleague: Graaf'],
  ])('finds a colleague in %s', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  it('takes no ordinary word for a colleague', () => {
    expect(kinds('This will leave a mark on all of us, van de week nog.')).toEqual([]);
  });

  it('finds the name of somebody outside the group', () => {
    expect(kinds('Alles moet langs Sjoerd, ook in Teams op een Monday.')).toEqual(['name: Sjoerd']);
    expect(kinds('Laat het los, zei Pieter van der Meer gisteren.')).toEqual(['name: Pieter van der Meer']);
  });

  it('finds addresses', () => {
    expect(kinds('Mail me op r.graaf@voorbeeld.example of zie www.voorbeeld.example/ik')).toEqual([
      'address: r.graaf@voorbeeld.example',
      'address: www.voorbeeld.example/ik',
    ]);
  });

  it('finds telephone numbers and days, not years or small numbers', () => {
    expect(kinds('Bel 06-1234 5678 of vraag naar 12-03-2026.')).toEqual(['number: 06-1234 5678', 'number: 12-03-2026']);
    expect(kinds('3 van de 5 keer sinds 2019')).toEqual([]);
  });

  it('finds what only one person can say', () => {
    expect(kinds('Als enige werk ik ’s nachts, sinds mijn zwangerschap.')).toEqual([
      'only-one: Als enige',
      'only-one: mijn zwangerschap',
    ]);
  });

  it('says each thing once', () => {
    expect(kinds('Mark, Mark en nog eens Mark')).toEqual(['colleague: Mark']);
  });

  it('is quick with 1,000 characters of the worst kinds', () => {
    const startedAt = performance.now();
    for (const text of ['1-'.repeat(500), 'Aa '.repeat(333), '@'.repeat(1000), 'a'.repeat(1000)]) {
      recognisable(text, COLLEAGUES);
    }
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});
