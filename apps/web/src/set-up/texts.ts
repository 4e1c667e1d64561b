import * as en from '../language/en/set-up.js';
import * as nl from '../language/nl/set-up.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const setUpTexts: AreaTexts = { en, nl };
