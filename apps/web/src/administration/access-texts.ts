import * as enAccess from '../language/en/access.js';
import * as enTrainers from '../language/en/trainers.js';
import * as nlAccess from '../language/nl/access.js';
import * as nlTrainers from '../language/nl/trainers.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const accessTexts: AreaTexts = { en: { ...enAccess, ...enTrainers }, nl: { ...nlAccess, ...nlTrainers } };
