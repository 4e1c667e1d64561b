import * as enBrief from '../language/en/training-brief.js';
import * as enChange from '../language/en/training-change.js';
import * as enCheckBacks from '../language/en/check-backs.js';
import * as enFigures from '../language/en/figures.js';
import * as enResults from '../language/en/results.js';
import * as en from '../language/en/training.js';
import * as nlBrief from '../language/nl/training-brief.js';
import * as nlChange from '../language/nl/training-change.js';
import * as nlCheckBacks from '../language/nl/check-backs.js';
import * as nlFigures from '../language/nl/figures.js';
import * as nlResults from '../language/nl/results.js';
import * as nl from '../language/nl/training.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const trainingTexts: AreaTexts = {
  en: { ...en, ...enBrief, ...enChange, ...enCheckBacks, ...enFigures, ...enResults },
  nl: { ...nl, ...nlBrief, ...nlChange, ...nlCheckBacks, ...nlFigures, ...nlResults },
};
