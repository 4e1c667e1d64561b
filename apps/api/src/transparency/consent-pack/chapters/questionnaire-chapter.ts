import {
  areasOf,
  asksForComments,
  directionOf,
  LEEWAY_PLAYBOOK,
  type OwnDirection,
  ROUND_KINDS,
  type Scale,
  scalesOf,
} from '@leeway/trust-model';
import type { Chapter, Piece, Section } from '../pack-content.js';
import type { PackFacts } from '../pack-facts.js';

/** What stands around the questionnaire, which has its own texts in both languages. */
export interface QuestionnaireWords {
  readonly title: string;
  readonly lead: (facts: PackFacts) => string;
  readonly answering: { readonly heading: string; readonly lead: string; readonly optOut: string };
  /** In which kinds of round a statement is asked. */
  readonly askedIn: { readonly head: string; readonly pulse: string; readonly baseline: string };
  readonly inThisRound: { readonly head: string; readonly yes: string; readonly no: string };
  readonly statement: string;
  readonly reversed: string;
  readonly lowEnd: (low: string) => string;
  readonly delegation: {
    readonly heading: string;
    readonly lead: string;
    readonly notAsked: string;
    readonly subject: string;
    readonly level: string;
    readonly meaning: string;
  };
  /** Statements that the organisation added itself. */
  readonly own: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly direction: string;
    readonly directions: Readonly<Record<OwnDirection, string>>;
  };
  readonly agreements: {
    readonly heading: string;
    readonly lead: string;
    /** What stands there when a round asks none. */
    readonly none: string;
    /** What stands there without a round. */
    readonly fromThese: string;
    readonly team: string;
  };
  readonly open: {
    readonly heading: string;
    readonly lead: (maxLength: number) => string;
    readonly warning: (warning: string) => string;
    readonly notAsked: string;
  };
}

/** The whole questionnaire, with what is asked in this round, or without a round: in which kinds. */
export function questionnaireChapter(facts: PackFacts, words: QuestionnaireWords): Chapter {
  return {
    title: words.title,
    lead: words.lead(facts),
    sections: [
      answering(facts, words),
      ...facts.questionnaire.scales.map((scale) => scaleSection(facts, words, scale)),
      own(facts, words),
      agreements(facts, words),
      delegation(facts, words),
      open(facts, words),
    ],
  };
}

function answering(
  { language, questionnaire: { ratingScale } }: PackFacts,
  { answering: words }: QuestionnaireWords,
): Section {
  return {
    heading: words.heading,
    lead: words.lead,
    pieces: [
      {
        kind: 'list',
        items: [
          ...ratingScale.labels[language].map((label, at) => `${ratingScale.min + at}: ${label}`),
          `${ratingScale.optOut[language]}: ${words.optOut}`,
        ],
      },
    ],
  };
}

function scaleSection(facts: PackFacts, words: QuestionnaireWords, scale: Scale): Section {
  const { language, round } = facts;
  const head = round === null ? words.askedIn.head : words.inThisRound.head;
  return {
    heading: scale.name[language],
    lead: words.lowEnd(scale.low[language]),
    pieces: [
      {
        kind: 'table',
        widths: [76, 24],
        head: [words.statement, head],
        rows: scale.items.map((item) => [
          item.reversed === true ? `${item[language]} (${words.reversed})` : item[language],
          whetherAsked(facts, words, item.id),
        ]),
      },
    ],
  };
}

function whetherAsked({ questionnaire, round }: PackFacts, words: QuestionnaireWords, itemId: string): string {
  const kinds = ROUND_KINDS.filter((kind) =>
    scalesOf(questionnaire, kind).some(({ items }) => items.some(({ id }) => id === itemId)),
  );
  if (round !== null) return kinds.includes(round.kind) ? words.inThisRound.yes : words.inThisRound.no;
  return kinds.map((kind) => words.askedIn[kind]).join(', ');
}

/** Marked as the organisation's own: they are no part of the product, and its measurement does not rest on them. */
function own({ language, round, questionnaire }: PackFacts, { own: words, statement }: QuestionnaireWords): Section {
  const { heading, lead, none, direction, directions } = words;
  const { ownItems = [] } = questionnaire;
  if (ownItems.length === 0) return { heading, lead: round === null ? lead : `${lead} ${none}`, pieces: [] };
  const rows = ownItems.map((item) => [item[language], directions[directionOf(item)]]);
  return { heading, lead, pieces: [{ kind: 'table', widths: [76, 24], head: [statement, direction], rows }] };
}

/** What teams are asked about their agreements in this round, or without a round: everything that they can be asked. */
function agreements({ language, round }: PackFacts, { agreements: words, statement }: QuestionnaireWords): Section {
  const { heading, lead } = words;
  if (round === null) {
    const rows = LEEWAY_PLAYBOOK.actions.map(({ check }) => [check[language]]);
    const pieces: Piece[] = [{ kind: 'table', widths: [100], head: [statement], rows }];
    return { heading, lead: `${lead} ${words.fromThese}`, pieces };
  }
  const rows = round.followUps.map((followUp) => [followUp.unitName, followUp.statement[language]]);
  if (rows.length === 0) return { heading, lead: `${lead} ${words.none}`, pieces: [] };
  return { heading, lead, pieces: [{ kind: 'table', widths: [30, 70], head: [words.team, statement], rows }] };
}

function delegation(facts: PackFacts, { delegation: words }: QuestionnaireWords): Section {
  const { language, round, questionnaire } = facts;
  const { question, levels, areas } = questionnaire.delegation;
  const isAsked = round === null || areasOf(questionnaire, round.kind).length > 0;
  if (areas.length === 0) return { heading: words.heading, lead: words.notAsked, pieces: [] };
  const pieces: Piece[] = [
    { kind: 'list', items: [question.current[language], question.wanted[language]] },
    { kind: 'table', widths: [100], head: [words.subject], rows: areas.map((area) => [area[language]]) },
    {
      kind: 'table',
      widths: [12, 88],
      head: [words.level, words.meaning],
      rows: levels.map((level) => [String(level.level), level[language]]),
    },
  ];
  return { heading: words.heading, lead: isAsked ? words.lead : `${words.lead} ${words.notAsked}`, pieces };
}

function open({ language, round, questionnaire }: PackFacts, { open: words }: QuestionnaireWords): Section {
  const question = questionnaire.open;
  if (round !== null && !asksForComments(questionnaire, round.kind)) {
    return { heading: words.heading, lead: words.notAsked, pieces: [] };
  }
  return {
    heading: words.heading,
    lead: words.lead(question.maxLength),
    pieces: [
      { kind: 'quote', sentences: [question[language]] },
      { kind: 'note', text: words.warning(question.warning[language]) },
    ],
  };
}
