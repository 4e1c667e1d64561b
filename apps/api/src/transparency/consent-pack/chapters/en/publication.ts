import {
  MIN_COMMENT_RESPONDENTS,
  MIN_COMMENTS,
  MIN_HEADCOUNT_FLOOR,
  MIN_ITEM_RESPONDENTS_FLOOR,
  MIN_QUALITY_RESPONDENTS,
  MIN_RESPONDENTS_FLOOR,
  type Thresholds,
} from '@leeway/trust-model';
import { bandsAsMeans, respondentBands } from '../../band-examples.js';
import type { Chapter, Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';

export function publication(facts: PackFacts): Chapter {
  return {
    title: 'What may be published',
    lead: 'A round has one release. It is computed once, at closing, and does not change after that. Screen and export read the same rows.',
    sections: [rules(facts), bands(facts), quality()],
  };
}

function rules({ thresholds }: PackFacts): Section {
  return {
    heading: 'The rules, with the numbers in force',
    lead: 'The numbers of the rules are those of the design, so that they can be found in the documentation and the tests.',
    pieces: [
      {
        kind: 'table',
        widths: [10, 90],
        head: ['Rule', 'In plain words'],
        rows: [...whatIsComputed(thresholds), ...whatIsShown(thresholds)],
      },
    ],
  };
}

/** R0 to R4. */
function whatIsComputed({ minHeadcount, minRespondents, bandWidth }: Thresholds): string[][] {
  const floors = `${MIN_HEADCOUNT_FLOOR}, ${MIN_RESPONDENTS_FLOOR} and ${MIN_ITEM_RESPONDENTS_FLOOR}`;
  return [
    [
      'R0',
      `No result is shown before closing. The administrator sees once a day, roughly (in halves, thirds or quarters of a group), how many collected a credential; whether anybody answered, nobody sees. Thresholds can rise for a next round, never fall, and never change for a launched one. The floors (${floors}) are in the code.`,
    ],
    [
      'R1',
      `The members are divided along the units into groups of at least ${minHeadcount}. Smaller teams join their neighbours. The administrator sees that before launch.`,
    ],
    [
      'R2',
      `Groups with fewer than ${minRespondents} answers are pooled with their smallest neighbours, if need be a level higher. If nothing reaches ${minRespondents}, nothing is shown. That depends on counts only and never on an answer.`,
    ],
    [
      'R3',
      `The only thing computed from the answers of a group is, per question, the band in which their sum lies. Bands are ${bandWidth} points wide.`,
    ],
    [
      'R4',
      'Everything else (scales, department, organisation, change) is computed from published bands. A figure of a department never comes from single answers.',
    ],
  ];
}

/** R5 to R12. */
function whatIsShown({ minRespondents, minItemRespondents }: Thresholds): string[][] {
  return [
    [
      'R5',
      `Numbers of answers are shown in classes on the result pages (${respondentBands(MIN_RESPONDENTS_FLOOR, 5)} and so on). For the check, the counts per group are exact and public after closing.`,
    ],
    [
      'R6',
      `Single statements from ${minItemRespondents} answers; delegation areas, statements about agreements and scales from ${minRespondents}. Of a group never a distribution, maximum, minimum or spread.`,
    ],
    ['R7', 'The units are the only cut. There is no breakdown by age, gender, site, contract or anything else.'],
    [
      'R8',
      `Comments stand in groups of at least ${MIN_COMMENT_RESPONDENTS} answers and ${MIN_COMMENTS} comments, each in exactly one group, in an order that says nothing about arrival, without a time and without a score. What finds no group is deleted unread.`,
    ],
    [
      'R9',
      'There is one release for all roles. A role can only show less: a manager sees their own unit and what is below it. Administering rounds therefore shows no results. The overview of all groups is a right apart, which nobody gives to themselves; who got it, and from whom, is in the audit trail.',
    ],
    ['R10', 'What is not shown stands there as withheld, with the reason.'],
    [
      'R11',
      `A statement about an agreement is shown of the team that was asked and of nobody else, and only if that team is a group of its own at closing: from ${minRespondents} answers, as for a delegation area, and as a band. Of a team that was pooled nothing of it is shown, nor of a department or the organisation.`,
    ],
    [
      'R12',
      'A round can ask some teams alone, as after a training. These can only be teams that a round of everybody showed by themselves, and that are the same group today. Each is shown alone or not at all: nothing is put together, and there is no figure of a department or the organisation.',
    ],
  ];
}

function bands({ thresholds: { bandWidth, minRespondents, minItemRespondents } }: PackFacts): Section {
  return {
    heading: 'What a band is',
    lead: 'An exact mean gives away the answer of somebody who is the only one to join. A band does not. As means on the scale from 1 to 5 these are the bands:',
    pieces: [
      {
        kind: 'table',
        widths: [22, 78],
        head: ['Answers', 'Bands'],
        rows: [...new Set([minRespondents, minItemRespondents, 15])].map((n) => [
          String(n),
          bandsAsMeans('en', n, bandWidth),
        ]),
      },
      {
        kind: 'text',
        text: 'A question that has one band only, the whole scale, is not shown. What is shown is the band as a bar, with a tick in its middle.',
      },
    ],
  };
}

const quality = (): Section => ({
  heading: 'The one exception',
  lead: `For the organisation as a whole, once in its life and only from ${MIN_QUALITY_RESPONDENTS} complete answers, it is shown how well the questionnaire measures: the standard deviation within groups (rounded to 0.1), Cronbach’s alpha and correlations between scales (rounded to 0.05). No distributions of answers.`,
  pieces: [],
});
