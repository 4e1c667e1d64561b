import * as en from '../language/en/training.js';
import * as nl from '../language/nl/training.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const trainingTexts: AreaTexts = { en, nl };
