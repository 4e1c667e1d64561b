import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { PromisePage } from './promise-page.js';

const ROOT = join(__dirname, '../../../..');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function opened(): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(PromisePage);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the promise', () => {
  it('is the one of the documents, word for word', async () => {
    const documented = /^(?:> .*\n)+/m.exec(readFileSync(join(ROOT, 'docs/anonymity.md'), 'utf8'))?.[0] ?? '';
    const words = [...(await opened()).querySelectorAll('.vow p')].map((sentence) => flat(sentence.textContent));

    expect(words.join(' ').replaceAll('’', "'")).toBe(flat(documented.replaceAll('> ', '')));
  });

  it.each(['nl', 'en'] as const)('is the one that people read before they answer, in %s', async (language) => {
    TestBed.inject(LanguageStore).choose(language);
    const survey = readFileSync(join(ROOT, `apps/survey/src/language/texts-${language}.ts`), 'utf8');
    const sentences = [...(await opened()).querySelectorAll('.vow p')].map((sentence) => flat(sentence.textContent));

    expect(sentences).toHaveLength(4);
    for (const sentence of sentences.slice(0, 3)) expect(survey).toContain(sentence);
  });

  it('has a table of contents whose entries all lead somewhere', async () => {
    const page = await opened();
    const anchors = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')].map(({ href }) => href.split('#')[1]);

    expect(anchors).toHaveLength(8);
    expect(anchors.map((anchor) => page.querySelector(`section#${anchor} h2`) !== null)).not.toContain(false);
  });

  it('shows with its example only answers that lie in the band', async () => {
    const sums = [...(await opened()).querySelectorAll('.alike li')].map((example) => {
      const answers = [...example.querySelectorAll('.alike-answers span')].map(({ textContent }) =>
        Number(textContent),
      );
      const sum = answers.reduce((total, answer) => total + answer, 0);
      expect(answers).toHaveLength(5);
      expect(example.textContent).toContain(`together ${sum}`);
      return sum;
    });

    expect(sums.every((sum) => sum >= 5 && sum <= 11)).toBe(true);
  });

  it('leaves no blank in its texts unfilled', async () => {
    expect((await opened()).textContent).not.toContain('{{');
  });
});
