import * as z from 'zod/mini';
import { LanguageSchema } from './values.js';

/**
 * `?language=` of the consent pack, the PDF that a works council and a data protection officer decide by. Nobody signs in:
 * - `GET /api/public/rounds/:organisationId/:roundId/consent-pack`: with what a round was launched with; 404 while it is
 *   being prepared, and the same bytes whenever it is asked for after that;
 * - `GET /api/public/consent-pack`: before there is any round, with what every round gets.
 * Dutch is the leading text, and what an address without a language gives.
 */
export const ConsentPackLanguage = z._default(LanguageSchema, 'nl');
