import type { Directory, Extension } from '@leeway/ballot/protocol';
import type { IntakeState } from '@leeway/contract';
import { surveySteps, type Questionnaire, type SurveyStep } from '../statements/questionnaire.js';
import type { RoundRef } from './round-link.js';
import { fetchRound } from './round-servers.js';
import type { StopReason } from './survey-page.js';

/** A round as the ballot box shows it to anybody. Nothing in it is checked yet. */
export interface OpenedRound {
  ref: RoundRef;
  apiOrigin: string;
  directoryText: string;
  directory: Directory;
  /** Null while the round closes as its directory says. */
  extensionText: string | null;
  /** When it closes, extended or not. */
  closesAt: string;
  questionnaireText: string;
  questionnaire: Questionnaire;
  /** Also those that only people of another block are asked. */
  steps: SurveyStep[];
  state: IntakeState['state'];
}

/** Fetches what is public about a round from the origin that served this page. */
export async function openRound(ref: RoundRef): Promise<OpenedRound | { stop: StopReason }> {
  const answer = await fetchRound(ref);
  if (answer.status !== 'ok') {
    return { stop: answer.status === 'unreachable' ? 'ballot-box-unreachable' : 'unknown-round' };
  }
  const {
    apiOrigin,
    state,
    directory: directoryText,
    extension: extensionText,
    questionnaire: questionnaireText,
  } = answer.value;
  try {
    const directory = JSON.parse(directoryText) as Directory;
    const questionnaire = JSON.parse(questionnaireText) as Questionnaire;
    const steps = surveySteps(questionnaire, directory.round.kind);
    const closesAt = extensionText ? (JSON.parse(extensionText) as Extension).extendedTo : directory.round.closesAt;
    return {
      ...{ ref, apiOrigin, directoryText, directory, extensionText, closesAt },
      ...{ questionnaireText, questionnaire, steps, state },
    };
  } catch {
    return { stop: 'directory-invalid' };
  }
}
