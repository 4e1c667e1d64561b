import type { TextKey } from './dictionary.js';

/** The title of a route is the name of a text; the title strategy puts it in the language of the moment. */
export const titledBy = (key: TextKey): TextKey => key;
