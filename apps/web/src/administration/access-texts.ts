import * as en from '../language/en/access.js';
import * as nl from '../language/nl/access.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const accessTexts: AreaTexts = { en, nl };
