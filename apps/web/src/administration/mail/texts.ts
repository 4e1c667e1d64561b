import * as en from '../../language/en/mail.js';
import * as nl from '../../language/nl/mail.js';
import type { AreaTexts } from '../../language/provide-texts.js';

export const mailTexts: AreaTexts = { en, nl };
