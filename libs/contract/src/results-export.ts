import * as z from 'zod/mini';
import { ResultQuery } from './team-result.js';
import { LanguageSchema } from './values.js';

/**
 * `GET /api/results/:roundId/units/:unitId/export/:format`: what the page of the team shows, as a file to keep. For the same
 * people, under the same conditions. Comments are in the PDF only. 404 for any other format.
 */
export const EXPORT_FORMATS = ['pdf', 'csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `?view=own|team&group=unit|own&language=nl|en` */
export const ExportQuery = z.extend(ResultQuery, {
  language: z._default(LanguageSchema, 'nl'),
});
export type ExportQuery = z.infer<typeof ExportQuery>;
