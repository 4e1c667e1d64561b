import { describe, expect, it } from '@jest/globals';
import { attachmentNamed, plainFileName } from './file-name.js';

describe('the name of a file', () => {
  it('is in plain letters, without what is in no alphabet of ours', () => {
    expect(plainFileName(['Teamresultaat', 'Zoë & Çağlar', 'بيت', 'Voorjaar 2027'], 'pdf')).toBe(
      'teamresultaat-zoe-caglar-voorjaar-2027.pdf',
    );
  });

  it.each([
    ['as it was written', ['Zoë (nacht)'], 'zoe-nacht.csv', 'Zo%C3%AB %28nacht%29.csv'],
    ['without a path', ['../../etc/passwd', 'C:\\x'], 'etc-passwd-c-x.csv', 'etc passwd - C x.csv'],
    [
      'without an end to the header',
      ['a"; x=\r\nSet-Cookie: b'],
      'a-x-set-cookie-b.csv',
      'a %3B x%3D Set-Cookie b.csv',
    ],
    ['without marks of direction', ['rapport\u202efdp'], 'rapport-fdp.csv', 'rapport fdp.csv'],
    ['without half a character', ['a\ud83d'], 'a.csv', 'a.csv'],
    ['without a name that hides it', ['.htaccess'], 'htaccess.csv', 'htaccess.csv'],
  ])('is given to a browser %s', (_, parts, plain, written) => {
    const encoded = written.replaceAll(' ', '%20');
    expect(attachmentNamed(parts, 'csv')).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
  });

  it('is short, however long the names are', () => {
    expect(attachmentNamed(['x'.repeat(300), '🏥'.repeat(300)], 'xlsx').length).toBeLessThan(700);
  });
});
