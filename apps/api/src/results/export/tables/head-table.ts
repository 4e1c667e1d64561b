import { askedMore, holdsOwnAnswers, type TeamResult } from '@leeway/contract';
import type { ExportCell, ExportTable } from '../export-table.js';
import { subjectOf } from '../subject-of.js';
import { fill } from '../words/words-in.js';
import { type Saying, withheldText } from './cells.js';

/** What this is about and what it says in one sentence. */
export function headTable(result: TeamResult, saying: Saying): ExportTable {
  const { words } = saying;
  const rows = [...about(result, saying), ...whoAnswered(result, saying), ...conclusion(result, saying)];
  return { title: words.tables.head, columns: [words.columns.what, words.columns.value], rows };
}

function about(result: TeamResult, saying: Saying): ExportCell[][] {
  const { round, previousRound, fingerprint } = result;
  const { head, kinds, none, notes, ownNotice, withoutComments } = saying.words;
  return [
    [head.unit, subjectOf(result, saying.words)],
    [head.round, round.name],
    [head.kind, kinds[round.kind]],
    [head.closed, saying.day(round.closesAt)],
    [head.previousRound, previousRound?.name ?? none],
    ...(previousRound !== null && askedMore(previousRound, round) ? [[head.previousRound, notes.shortForms]] : []),
    [head.view, viewSaid(result, saying)],
    ...(holdsOwnAnswers(result) ? [[head.notice, ownNotice]] : []),
    [head.fingerprintWords, fingerprint.words],
    [head.fingerprintHex, fingerprint.hex],
    [head.scale, head.scaleSays],
    [head.comments, withoutComments],
  ];
}

/** Which view this is; an own view without a mirror holds nothing of the reader. */
export function viewSaid(result: TeamResult, { words: { views, withoutOwn } }: Saying): string {
  return result.view === 'own' && !holdsOwnAnswers(result) ? withoutOwn : views[result.view];
}

function whoAnswered({ spokenFor, group }: TeamResult, saying: Saying): ExportCell[][] {
  const { words } = saying;
  const { head } = words;
  const is = [head.spokenFor, words.spokenFor[spokenFor]];
  if (group === null) return [is];
  const { respondents } = group;
  return [
    is,
    [head.group, saying.say(group.label)],
    ...group.units.map(({ name, hasUnitsBelow }) => [
      head.units,
      hasUnitsBelow ? fill(words.unitItself, { name }) : name,
    ]),
    ...(respondents.status === 'shown'
      ? [
          [head.respondentsFrom, respondents.value.from],
          [head.respondentsTo, respondents.value.to],
        ]
      : [[head.respondents, withheldText(respondents.reason, saying)]]),
  ];
}

function conclusion(result: TeamResult, saying: Saying): ExportCell[][] {
  const { head, sources } = saying.words;
  return [
    [head.sentence, saying.say(result.conclusion.sentence)],
    ...cautions(result, saying).map((caution) => [head.caution, caution]),
    ...result.conclusion.why.map(({ source, text }) => [fill(head.why, { source: sources[source] }), saying.say(text)]),
  ];
}

/** What the conclusion says to keep in mind, or what the page says of how many answered. */
export function cautions({ conclusion: { caution }, group }: TeamResult, saying: Saying): string[] {
  if (caution !== null) return [saying.say(caution)];
  const responseCaution = group?.responseCaution ?? null;
  return responseCaution === null ? [] : [saying.words.responseCautions[responseCaution]];
}
