import type { TrainingBriefView } from '@leeway/contract';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { layOutPaper } from '../../pdf/paper.js';
import { fill } from '../../results/export/words/words-in.js';
import type { BriefExportFacts } from './brief-export-facts.js';
import { layOutEnd, layOutFigures } from './lay-out-end.js';
import { layOutFirstPage } from './lay-out-first-page.js';
import { layOutGoals } from './lay-out-goals.js';
import { layOutHotSpots } from './lay-out-hot-spots.js';
import { layOutGroups, layOutIntake } from './lay-out-people.js';
import { layOutExercises, layOutProgrammes } from './lay-out-programmes.js';
import { layOutScales } from './lay-out-scales.js';
import { layOutStances } from './lay-out-stances.js';
import { type BriefSaying, briefSayingIn } from './words-in.js';

/** With more of them, their table goes on on the next page, and what follows stands below it. */
const TEAMS_ON_FIRST_PAGE = 4;

/** The brief on paper, in the order of the page. The same brief on the same day gives the same document. */
export function layOutBrief(facts: BriefExportFacts): TDocumentDefinitions {
  const { brief, language, timeZone, preparedOn } = facts;
  const saying = briefSayingIn(language, timeZone);
  const { words } = saying;
  const { title, confidential } = saying.brief;
  const about = `${brief.cohort.name} · ${brief.round.name}`;
  return layOutPaper({
    language,
    title: `${title}: ${about}`,
    product: words.product,
    madeOn: new Date(`${preparedOn}T12:00:00Z`),
    head: [about, title],
    foot: confidential,
    pageOf: (page, pages) => fill(words.page, { page, pages }),
    content: [
      layOutFirstPage(facts, saying),
      hasFigures(brief) ? layOutFound(brief, saying) : [],
      layOutPlan(brief, saying),
    ],
  });
}

/** Whether any group counts in it. */
function hasFigures({ size }: TrainingBriefView): boolean {
  return size.named + size.unnamed > 0;
}

/** What the answers say. */
function layOutFound(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections } = saying.brief;
  const { causes, foundations } = brief.sentences;
  return [
    ...(brief.teams.length <= TEAMS_ON_FIRST_PAGE ? [{ text: '', pageBreak: 'before' } as const] : []),
    layOutScales(brief, ['cause', sections.causes, causes], saying),
    layOutStances(brief, saying),
    layOutHotSpots(brief, saying),
    layOutScales(brief, ['foundation', sections.foundations, foundations], saying),
    layOutGoals(brief, saying),
  ];
}

/** What the trainer can do with it, and what stands behind it. */
function layOutPlan(brief: TrainingBriefView, saying: BriefSaying): Content {
  return [layOutProgrammes, layOutExercises, layOutGroups, layOutIntake, layOutFigures, layOutEnd].map((layOut) =>
    layOut(brief, saying),
  );
}
