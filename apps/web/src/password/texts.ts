import * as en from '../language/en/password.js';
import * as nl from '../language/nl/password.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const passwordTexts: AreaTexts = { en, nl };
