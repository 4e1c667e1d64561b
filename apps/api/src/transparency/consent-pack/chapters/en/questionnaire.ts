import { itemsOf } from '@leeway/trust-model';
import type { Chapter } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';
import { questionnaireChapter, type QuestionnaireWords } from '../questionnaire-chapter.js';

const WORDS: QuestionnaireWords = {
  title: 'The questionnaire',
  lead: ({ questionnaire, round }) => {
    const counts = {
      pulse: itemsOf(questionnaire, 'pulse').length,
      baseline: itemsOf(questionnaire, 'baseline').length,
    };
    return round === null
      ? `This is the whole questionnaire that comes with the software. A pulse asks ${counts.pulse} statements, a baseline all ${counts.baseline}. Each statement says when it is asked. What is not here is not asked.`
      : `This is the whole questionnaire, as it was fixed with this round. This round asks ${counts[round.kind]} of the ${counts.baseline} statements; each says whether it is asked. What is not here is not asked.`;
  },
  answering: {
    heading: 'How people answer',
    lead: 'For each statement an employee chooses one of these answers, or skips it:',
    optOut: 'counts as no answer',
  },
  askedIn: { head: 'Asked in', pulse: 'pulse', baseline: 'baseline' },
  inThisRound: { head: 'In this round', yes: 'yes', no: 'no' },
  statement: 'Statement',
  reversed: 'counted in reverse',
  lowEnd: (low) => `A low figure means: ${low.charAt(0).toLowerCase()}${low.slice(1)}.`,
  delegation: {
    heading: 'Delegation areas',
    lead: 'In a baseline an employee chooses a level twice for each subject: how it is now, and how it should be.',
    notAsked: 'In this round they are not asked.',
    subject: 'Subject',
    level: 'Level',
    meaning: 'Meaning',
  },
  own: {
    heading: 'The organisation’s own statements',
    lead: 'An organisation can leave parts out, never the four causes, and add five statements of its own at most: in both languages, with the same five answers, never with room for text and never about who somebody is. They count in no scale, cause or conclusion; rule R6 in chapter 5 holds for the figure, as for any single statement. They are fixed at launch.',
    none: 'In this round there are none.',
    direction: 'Agreeing is',
    directions: { positive: 'good', negative: 'bad (counted in reverse)', neutral: 'neither good nor bad' },
  },
  agreements: {
    heading: 'Statements about agreements',
    lead: 'A round can ask one statement about each agreement of a team and its manager. Only that team is asked, and only if it is a group of its own. Who is asked what is fixed at launch and public. Rule R11 in chapter 5 holds for the figure.',
    none: 'In this round there are none.',
    fromThese: 'They are chosen from these statements:',
    team: 'Team',
  },
  open: {
    heading: 'The open question',
    lead: (maxLength) =>
      `Whoever wants to writes a comment of at most ${maxLength} characters. It goes into the ballot box as a ballot of its own and cannot be joined to the other answers.`,
    warning: (warning) => `This warning stands with the question: ‘${warning}’`,
    notAsked: 'It is not asked in this round. A comment that comes in all the same is deleted unread.',
  },
};

export const questionnaire = (facts: PackFacts): Chapter => questionnaireChapter(facts, WORDS);
