import * as en from '../../language/en/organisation.js';
import * as nl from '../../language/nl/organisation.js';
import type { AreaTexts } from '../../language/provide-texts.js';

export const organisationTexts: AreaTexts = { en, nl };
