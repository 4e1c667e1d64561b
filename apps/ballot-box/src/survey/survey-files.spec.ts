import { describe, expect, it } from '@jest/globals';
import { cacheControlOf } from './survey-files.js';

const FOR_EVER = 'public, max-age=31536000, immutable';

describe('cacheControlOf', () => {
  it.each(['main-7QXK2F5B.js', 'chunk-ABCD2345.js.br', 'styles-5INURTSO.css.gz', 'media/inter-A1b2C3d4.woff2'])(
    'keeps %s for ever, since its name changes with its content',
    (path) => expect(cacheControlOf(`/survey/${path}`)).toBe(FOR_EVER),
  );

  it.each(['index.html', 'favicon.ico', 'main.js', 'assets-ABCD2345/index.html', 'i18n/nl.json'])(
    'asks for %s again every time',
    (path) => expect(cacheControlOf(`/survey/${path}`)).toBe('no-cache'),
  );
});
