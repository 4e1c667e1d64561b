import { holdsOwnAnswers } from '@leeway/contract';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { cutEdge, layOutPaper } from '../../pdf/paper.js';
import { fingerprint } from '../../pdf/pieces.js';
import type { ExportFacts } from './export-facts.js';
import { layOutCauses, layOutItems } from './lay-out-causes.js';
import { layOutAreas, layOutStance } from './lay-out-delegation.js';
import { layOutHead } from './lay-out-head.js';
import { layOutComments, layOutConvictions, layOutOverTime, layOutProposals } from './lay-out-rest.js';
import { layOutOwnItems } from './lay-out-own-items.js';
import { section } from './lay-out-section.js';
import { sayingIn } from './tables/cells.js';
import { subjectOf } from './subject-of.js';
import { viewSaid } from './tables/head-table.js';
import { fill } from './words/words-in.js';

/** The page of a team on paper, in the order of the page. The same result gives the same document. */
export function layOutExport({ result, language, timeZone }: ExportFacts): TDocumentDefinitions {
  const saying = sayingIn(language, timeZone);
  const { words } = saying;
  const { round } = result;
  const subject = subjectOf(result, words);
  const notice = holdsOwnAnswers(result) ? words.ownNotice : viewSaid(result, saying);
  const foot = `${cutEdge(round.name)} · ${result.fingerprint.words}`;
  const sections = [
    layOutCauses,
    layOutStance,
    layOutAreas,
    layOutConvictions,
    layOutOwnItems,
    layOutOverTime,
    layOutProposals,
  ];
  return layOutPaper({
    language,
    title: `${words.title}: ${subject} · ${round.name}`,
    product: words.product,
    madeOn: new Date(round.closesAt),
    head: [subject, notice],
    foot,
    pageOf: (page, pages) => fill(words.page, { page, pages }),
    content: [
      layOutHead(result, saying),
      ...[...sections, layOutItems, layOutComments].map((layOut) => layOut(result, saying)),
      section(words.sections.fingerprint, [
        fingerprint({ words: result.fingerprint.words.split(' '), hex: result.fingerprint.hex }),
      ]),
    ],
  });
}
