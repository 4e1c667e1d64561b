import type { Language } from '@leeway/contract';
import { CHAPTERS } from '../chapters/chapters-of.js';
import type { Chapter, Piece, Section } from '../pack-content.js';
import type { PackFacts } from '../pack-facts.js';

export function textsOfPiece(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'text':
    case 'note':
      return [piece.text];
    case 'list':
      return piece.items;
    case 'quote':
      return piece.sentences;
    case 'facts':
      return piece.rows.flat();
    case 'table':
      return [...piece.head, ...piece.rows.flat()];
    case 'fingerprint':
      return [...piece.words, piece.hex];
  }
}

const textsOfSection = ({ heading, lead, pieces }: Section): string[] => [
  heading,
  lead,
  ...pieces.flatMap(textsOfPiece),
];

export const textsOfChapter = ({ title, lead, sections }: Chapter): string[] => [
  title,
  lead,
  ...sections.flatMap(textsOfSection),
];

export const chaptersOf = (facts: PackFacts, language: Language = facts.language): readonly Chapter[] =>
  CHAPTERS[language].map((chapter) => chapter({ ...facts, language }));

/** Every text of a pack, without the frame around it. */
export const textsOf = (facts: PackFacts): string[] => chaptersOf(facts).flatMap(textsOfChapter);
