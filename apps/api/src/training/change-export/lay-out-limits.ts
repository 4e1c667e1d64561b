import type { TrainingChangeView } from '@leeway/contract';
import type { Content } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { printable } from '../../pdf/printable.js';
import { section } from '../../results/export/lay-out-section.js';
import { fill } from '../../results/export/words/words-in.js';
import { hasChange } from './has-change.js';
import type { PaperSaying } from './paper-words.js';

/** Everything that can't be concluded, in one piece. */
export function layOutLimits(change: TrainingChangeView, saying: PaperSaying): Content {
  if (!hasChange(change)) return [];
  return section(saying.paper.notToConclude, [
    {
      ul: change.limits.map(({ text }) => ({ text: printable(saying.say(text)), style: 'item' })),
      markerColor: COLOURS.ochre,
    },
  ]);
}

/** What the figures are, as far as there are any. */
export function layOutReading(change: TrainingChangeView, saying: PaperSaying): Content {
  const { paper, words } = saying;
  const isCompared = change.scales.some(({ difference }) => difference.status === 'stated');
  const { difference, size, source } = paper.readingOf;
  const texts = [
    ...(isCompared ? [difference] : []),
    ...(hasChange(change) ? [size] : []),
    fill(source, { page: saying.change.title, product: words.product }),
  ];
  return section(paper.reading, [{ stack: texts.map((text) => ({ text, style: 'paragraph' })) }]);
}
