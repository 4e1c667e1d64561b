import * as en from '../language/en/inbox.js';
import * as nl from '../language/nl/inbox.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const demoTexts: AreaTexts = { en, nl };
