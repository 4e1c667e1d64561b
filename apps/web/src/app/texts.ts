import * as en from '../language/en/app.js';
import * as nl from '../language/nl/app.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const appTexts: AreaTexts = { en, nl };
