import type { Directory } from '@leeway/ballot/protocol';
import type { IntakeState } from '@leeway/contract';
import { surveySteps, type Questionnaire, type SurveyStep } from '../statements/questionnaire.js';
import type { Answered } from './request.js';
import type { RoundRef } from './round-link.js';
import { fetchConfig, fetchDirectory, fetchQuestionnaire, fetchState } from './round-servers.js';
import type { StopReason } from './survey-page.js';

/** A round as the ballot box shows it to anybody. Nothing in it is checked yet. */
export interface OpenedRound {
  ref: RoundRef;
  apiOrigin: string;
  directoryText: string;
  directory: Directory;
  questionnaireText: string;
  questionnaire: Questionnaire;
  steps: SurveyStep[];
  state: IntakeState['state'];
}

/** Fetches what is public about a round from the origin that served this page. */
export async function openRound(ref: RoundRef): Promise<OpenedRound | { stop: StopReason }> {
  const [config, state, published, questionnaireText] = await Promise.all([
    fetchConfig(),
    fetchState(ref),
    fetchDirectory(ref),
    fetchQuestionnaire(ref),
  ]);
  if ([config, state, published, questionnaireText].some(({ status }) => status === 'unreachable')) {
    return { stop: 'ballot-box-unreachable' };
  }
  if (!isOk(config) || !isOk(state) || !isOk(published) || !isOk(questionnaireText)) {
    return { stop: 'unknown-round' };
  }
  try {
    const directory = JSON.parse(published.value.directory) as Directory;
    const questionnaire = JSON.parse(questionnaireText.value) as Questionnaire;
    return {
      ref,
      apiOrigin: config.value.apiOrigin,
      directoryText: published.value.directory,
      directory,
      questionnaireText: questionnaireText.value,
      questionnaire,
      steps: surveySteps(questionnaire, directory.round.kind),
      state: state.value.state,
    };
  } catch {
    return { stop: 'directory-invalid' };
  }
}

function isOk<T>(answer: Answered<T>): answer is { status: 'ok'; value: T } {
  return answer.status === 'ok';
}
