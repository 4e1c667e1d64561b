/** Every character that all four cuts of the Roboto in pdfmake can draw, and that a person types. */
const DRAWN =
  /^[\n\u0020-\u007e\u00a0-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01fa-\u01ff\u0218-\u021b\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0486\u0488-\u0513\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2010\u2011\u2013-\u2015\u2017-\u201e\u2020-\u2022\u2025-\u2027\u2030\u2032\u2033\u2039\u203a\u2044\u20a4\u20a6-\u20ac\u2116\u2122\u2212\u2248\u2260\u2264\u2265\u25cb\u25cf\ufffd]*$/u;
/** Joiners, marks of direction and the like: nothing is seen of them. */
const UNSEEN = /\p{Cf}/gu;
const MARKS = /\p{M}/gu;
const NOT_DRAWN = '\ufffd';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whether this text can stand in the pack as it is. */
export function isPrintable(text: string): boolean {
  return printable(text) === text.normalize('NFC').replace(UNSEEN, '');
}

/**
 * A text as the font of the documents can draw it. Letters of which only the mark is missing lose it; of anything else, such as
 * another script or a picture, one replacement character stands for the whole run.
 */
export function printable(text: string): string {
  const composed = text.normalize('NFC').replaceAll('\t', ' ');
  if (DRAWN.test(composed)) return composed;
  let line = '';
  for (const { segment } of graphemes.segment(composed)) {
    const drawn = drawable(segment);
    if (drawn !== NOT_DRAWN || !line.endsWith(NOT_DRAWN)) line += drawn;
  }
  return line;
}

function drawable(grapheme: string): string {
  const seen = grapheme.replace(UNSEEN, '');
  if (DRAWN.test(seen)) return seen;
  const bare = seen.normalize('NFD').replace(MARKS, '');
  return bare !== '' && DRAWN.test(bare) ? bare : NOT_DRAWN;
}
