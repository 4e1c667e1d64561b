import { TestBed } from '@angular/core/testing';
import type { Directory } from '@leeway/ballot/protocol';
import { DeviceStore } from '../credential/device-store.js';
import { Languages } from '../language/languages.js';
import { TEXTS } from '../language/texts-en.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { surveySteps, type RoundKind } from '../statements/questionnaire.js';
import { A_QUESTIONNAIRE } from './a-questionnaire.js';
import { ADeviceWithoutCrypto } from './a-device-without-crypto.js';

const REF = { organisationId: '11111111-1111-4111-8111-111111111111', roundId: '33333333-3333-4333-8333-333333333333' };

/** A flow that stands on the first screen of an open round, in English. */
export async function anOpenedRound(kind: RoundKind): Promise<SurveyFlow> {
  TestBed.configureTestingModule({
    providers: [
      { provide: DeviceStore, useClass: ADeviceWithoutCrypto },
      { provide: Languages, useFactory: () => new Languages('en', TEXTS) },
    ],
  });
  await TestBed.inject(Languages).loadLate();
  const flow = TestBed.inject(SurveyFlow);
  flow.round.set({
    ref: REF,
    apiOrigin: '',
    directoryText: '',
    extensionText: null,
    closesAt: '2026-03-08T16:00:00.000Z',
    directory: { round: { kind, closesAt: '2026-03-08T16:00:00.000Z' } } as Directory,
    questionnaireText: '',
    questionnaire: A_QUESTIONNAIRE,
    steps: surveySteps(A_QUESTIONNAIRE, kind),
    state: 'open',
  });
  flow.start();
  return flow;
}
