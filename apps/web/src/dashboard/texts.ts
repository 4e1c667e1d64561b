import * as en from '../language/en/results.js';
import * as nl from '../language/nl/results.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const dashboardTexts: AreaTexts = { en, nl };
