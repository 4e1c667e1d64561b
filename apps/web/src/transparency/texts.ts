import * as enPromise from '../language/en/promise.js';
import * as enTransparency from '../language/en/transparency.js';
import * as nlPromise from '../language/nl/promise.js';
import * as nlTransparency from '../language/nl/transparency.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const transparencyTexts: AreaTexts = {
  en: { ...enPromise, ...enTransparency },
  nl: { ...nlPromise, ...nlTransparency },
};
