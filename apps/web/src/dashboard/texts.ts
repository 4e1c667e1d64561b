import * as enFigures from '../language/en/figures.js';
import * as enMirror from '../language/en/mirror.js';
import * as enResults from '../language/en/results.js';
import * as nlFigures from '../language/nl/figures.js';
import * as nlMirror from '../language/nl/mirror.js';
import * as nlResults from '../language/nl/results.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const dashboardTexts: AreaTexts = {
  en: { ...enFigures, ...enMirror, ...enResults },
  nl: { ...nlFigures, ...nlMirror, ...nlResults },
};
