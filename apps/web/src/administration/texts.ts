import * as enCards from '../language/en/cards.js';
import * as enJoining from '../language/en/joining.js';
import * as enParticipation from '../language/en/participation.js';
import * as enPeople from '../language/en/people.js';
import * as enRounds from '../language/en/rounds.js';
import * as nlCards from '../language/nl/cards.js';
import * as nlJoining from '../language/nl/joining.js';
import * as nlParticipation from '../language/nl/participation.js';
import * as nlPeople from '../language/nl/people.js';
import * as nlRounds from '../language/nl/rounds.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const administrationTexts: AreaTexts = {
  en: { ...enPeople, ...enRounds, ...enCards, ...enJoining, ...enParticipation },
  nl: { ...nlPeople, ...nlRounds, ...nlCards, ...nlJoining, ...nlParticipation },
};
