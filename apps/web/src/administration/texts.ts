import * as enMailings from '../language/en/mailings.js';
import * as enPeople from '../language/en/people.js';
import * as enRounds from '../language/en/rounds.js';
import * as enStopping from '../language/en/stopping.js';
import * as nlMailings from '../language/nl/mailings.js';
import * as nlPeople from '../language/nl/people.js';
import * as nlRounds from '../language/nl/rounds.js';
import * as nlStopping from '../language/nl/stopping.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const administrationTexts: AreaTexts = {
  en: { ...enPeople, ...enRounds, ...enMailings, ...enStopping },
  nl: { ...nlPeople, ...nlRounds, ...nlMailings, ...nlStopping },
};
