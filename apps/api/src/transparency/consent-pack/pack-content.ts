import type { PackFacts } from './pack-facts.js';

/** What a chapter is made of, without any word on how it looks. Widths are shares of the page. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Word for word: the promise, or a text to copy. */
  | { readonly kind: 'quote'; readonly sentences: readonly string[] }
  /** What must not be overlooked. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** To compare by eye. */
  | { readonly kind: 'fingerprint'; readonly words: readonly string[]; readonly hex: string };

/** The lead stands right below the heading, so that no heading is left alone at the foot of a page. */
export interface Section {
  readonly heading: string;
  readonly lead: string;
  readonly pieces: readonly Piece[];
}

export interface Chapter {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

export type ChapterOf = (facts: PackFacts) => Chapter;

/** The words of the title page and of what stands on every page. */
export interface PackFrame {
  readonly product: string;
  /** What the document is called; also in its file name. */
  readonly title: string;
  readonly subtitle: string;
  /** Instead of an organisation and a round. */
  readonly general: string;
  readonly contents: string;
  readonly dated: (date: string) => string;
  readonly notAdvice: string;
}
