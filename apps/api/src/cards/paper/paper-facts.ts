import type { Language } from '@leeway/contract';

/** What stands on every piece of paper of a round. */
interface RoundOnPaper {
  readonly language: Language;
  readonly organisationName: string;
  readonly roundName: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Of the organisation; moments are said in it. */
  readonly timeZone: string;
}

/** The cards of one block: nothing in it says who is in the block, and nothing tells one card from another but its code. */
export interface CardFacts extends RoundOnPaper {
  readonly kind: 'cards';
  readonly group: string;
  /** In the order in which they are printed, which is a random one. */
  readonly cards: readonly { readonly code: string; readonly link: string }[];
}

export interface PosterFacts extends RoundOnPaper {
  readonly kind: 'poster';
  readonly cardPage: string;
  readonly fingerprint: { readonly hex: string; readonly words: string };
}

export type PaperFacts = CardFacts | PosterFacts;
