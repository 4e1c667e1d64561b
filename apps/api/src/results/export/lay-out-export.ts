import { holdsOwnAnswers, type Language, type TeamResult } from '@leeway/contract';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { DEFAULT_STYLE, PAGE_MARGINS, STYLES } from '../../pdf/appearance.js';
import { edge, fingerprint } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { layOutCauses, layOutItems } from './lay-out-causes.js';
import { layOutAreas, layOutStance } from './lay-out-delegation.js';
import { layOutHead } from './lay-out-head.js';
import { layOutComments, layOutConvictions, layOutOverTime, layOutProposals } from './lay-out-rest.js';
import { layOutOwnItems } from './lay-out-own-items.js';
import { section } from './lay-out-section.js';
import { sayingIn } from './tables/cells.js';
import { viewSaid } from './tables/head-table.js';
import { fill } from './words/words-in.js';

const EDGE_LENGTH = 70;
const HEADER_MARGIN: [number, number, number, number] = [PAGE_MARGINS[0], 34, PAGE_MARGINS[2], 0];
const FOOTER_MARGIN: [number, number, number, number] = [PAGE_MARGINS[0], 22, PAGE_MARGINS[2], 0];

/** What an export is made of: nothing but what the page is made of. */
export interface ExportFacts {
  readonly result: TeamResult;
  readonly language: Language;
}

/** The page of a team on paper, in the order of the page. The same result gives the same document. */
export function layOutExport({ result, language }: ExportFacts): TDocumentDefinitions {
  const saying = sayingIn(language);
  const { words } = saying;
  const { round, unit } = result;
  const notice = holdsOwnAnswers(result) ? words.ownNotice : viewSaid(result, saying);
  const foot = `${cut(round.name)} · ${result.fingerprint.words}`;
  const sections = [
    layOutCauses,
    layOutStance,
    layOutAreas,
    layOutConvictions,
    layOutOwnItems,
    layOutOverTime,
    layOutProposals,
  ];
  return {
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    language,
    displayTitle: true,
    info: {
      title: printable(`${words.title}: ${unit.name} · ${round.name}`),
      author: words.product,
      creator: words.product,
      creationDate: new Date(round.closesAt),
    },
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
    header: (page) => (page === 1 ? null : edge(printable(cut(unit.name)), notice, HEADER_MARGIN)),
    footer: (page, pages) => edge(printable(foot), fill(words.page, { page, pages }), FOOTER_MARGIN),
    content: [
      layOutHead(result, saying),
      ...[...sections, layOutItems, layOutComments].map((layOut) => layOut(result, saying)),
      section(words.sections.fingerprint, [
        fingerprint({ words: result.fingerprint.words.split(' '), hex: result.fingerprint.hex }),
      ]),
    ],
  };
}

const cut = (text: string): string => (text.length > EDGE_LENGTH ? `${text.slice(0, EDGE_LENGTH)}…` : text);
