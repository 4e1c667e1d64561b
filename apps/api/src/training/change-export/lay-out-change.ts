import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { layOutPaper } from '../../pdf/paper.js';
import { fill } from '../../results/export/words/words-in.js';
import type { ChangeExportFacts } from './change-export-facts.js';
import { layOutFigures } from './lay-out-figures.js';
import { layOutFirstPage } from './lay-out-first-page.js';
import { layOutLimits, layOutReading } from './lay-out-limits.js';
import { layOutNamedTeams } from './lay-out-named-teams.js';
import { layOutScales } from './lay-out-scales.js';
import { paperSayingIn } from './paper-words.js';

/** What changed on paper, in the order of the page. The same change on the same day gives the same document. */
export function layOutChange(facts: ChangeExportFacts): TDocumentDefinitions {
  const { change, language, timeZone, preparedOn } = facts;
  const saying = paperSayingIn(language, timeZone);
  const { words } = saying;
  const { title } = saying.change;
  const about = `${change.cohort.name} · ${change.after.name}`;
  return layOutPaper({
    language,
    title: `${title}: ${about}`,
    product: words.product,
    madeOn: new Date(`${preparedOn}T12:00:00Z`),
    head: [about, title],
    foot: saying.paper.confidential,
    pageOf: (page, pages) => fill(words.page, { page, pages }),
    content: [
      layOutFirstPage(facts, saying),
      ...[layOutScales, layOutFigures, layOutLimits, layOutReading, layOutNamedTeams].map((layOut) =>
        layOut(change, saying),
      ),
    ],
  });
}
