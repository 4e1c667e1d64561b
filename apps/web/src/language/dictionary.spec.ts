import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accessTexts } from '../administration/access-texts.js';
import { mailTexts } from '../administration/mail/texts.js';
import { administrationTexts } from '../administration/texts.js';
import { signInTexts } from '../app/sign-in-routes.js';
import { appTexts } from '../app/texts.js';
import { organisationTexts } from '../dashboard/organisation/texts.js';
import { dashboardTexts } from '../dashboard/texts.js';
import { demoTexts } from '../demo/texts.js';
import { passwordTexts } from '../password/texts.js';
import { setUpTexts } from '../set-up/texts.js';
import { trainingTexts } from '../training/training-texts.js';
import { transparencyTexts } from '../transparency/texts.js';
import { en } from './en/en.js';
import { nl } from './nl/nl.js';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const keysOf = (texts: Texts): string[] =>
  Object.entries(texts).flatMap(([area, names]) => Object.keys(names).map((name) => `${area}.${name}`));
const blanksOf = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, blank]) => blank!).sort();
const textOf = (texts: Texts, key: string): string => {
  const [area, ...name] = key.split('.');
  return texts[area!]?.[name.join('.')] ?? '';
};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|html)$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/language\/(en|nl)\//.test(path));
}

describe('the dictionaries', () => {
  it('have the same texts in both languages', () => {
    expect(keysOf(nl).sort()).toEqual(keysOf(en).sort());
  });

  it('have no empty text', () => {
    const empty = [en, nl].flatMap((texts) => keysOf(texts).filter((key) => textOf(texts, key).trim() === ''));

    expect(empty).toEqual([]);
  });

  it('leave the same blanks in both languages', () => {
    const different = keysOf(en).filter((key) => blanksOf(textOf(en, key)).join() !== blanksOf(textOf(nl, key)).join());

    expect(different).toEqual([]);
  });

  it('reach a page with the code of its area, none left behind', () => {
    const parts = [
      appTexts,
      signInTexts,
      setUpTexts,
      passwordTexts,
      accessTexts,
      administrationTexts,
      mailTexts,
      dashboardTexts,
      organisationTexts,
      demoTexts,
      setUpTexts,
      trainingTexts,
      transparencyTexts,
    ];

    // Areas with charts bring what is written around figures; whoever comes second finds it there.
    const reached = (language: 'en' | 'nl') =>
      [...new Set(parts.flatMap((part) => Object.keys(part[language])))].sort();
    expect(reached('en')).toEqual(Object.keys(en).sort());
    expect(reached('nl')).toEqual(Object.keys(nl).sort());
  });

  it('hold no text that nothing uses', () => {
    const source = sourceFiles(join(__dirname, '..'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    // Texts whose name is put together from a closed set: states, reasons.
    const composed =
      /^(rounds\.(preparing|launched|open|closing|closed|stopped)|withheld\..+|delegation\.(held|not-landing|ready|dropped|flowing|unclear|withheld)|brief\.(side|part|exerciseForm)_.+)$/;
    const unused = keysOf(en).filter(
      (key) => !composed.test(key) && !source.includes(`'${key.replace(/\.(one|other)$/, '')}'`),
    );

    expect(unused).toEqual([]);
  });
});
