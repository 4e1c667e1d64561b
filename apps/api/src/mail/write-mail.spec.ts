import { describe, expect, it } from '@jest/globals';
import { writeMail } from './write-mail.js';

const LINK = 'https://leeway.example/#/c/o/r/t';
const mail = writeMail('nl', 'Over <ons> & "jou"', [
  'Beste Eva,\ndag',
  { button: 'Doe dit', link: LINK },
  { sentence: 'Of kijk hier:', link: 'https://leeway.example/?a=1&b="2"' },
  { aside: 'Onze belofte' },
  { label: 'Zes woorden:', words: 'een twee' },
  '<script>alert(1)</script>',
]);

describe('writeMail', () => {
  it('writes plain text with every address in full', () => {
    expect(mail.text.split('\n\n')).toEqual([
      'Beste Eva,\ndag',
      `Doe dit:\n${LINK}`,
      'Of kijk hier: https://leeway.example/?a=1&b="2"',
      'Onze belofte',
      'Zes woorden: een twee',
      '<script>alert(1)</script>',
    ]);
  });

  it('writes HTML in the language of the reader, in which nothing is markup that came as text', () => {
    expect(mail.html).toContain('<html lang="nl">');
    expect(mail.html).toContain('<title>Over &lt;ons&gt; &amp; &quot;jou&quot;</title>');
    expect(mail.html).toContain('Beste Eva,<br>dag');
    expect(mail.html).toContain('href="https://leeway.example/?a=1&amp;b=&quot;2&quot;"');
    expect(mail.html).not.toContain('<script');
  });

  it('gives a mail program nothing to fetch', () => {
    expect(mail.html).not.toMatch(
      /<(img|link|script|iframe|object|video|audio|source|base)\b|url\(|@import|src=|srcset|ping=/i,
    );
  });

  it('has a button once, and its address below it', () => {
    expect(mail.html.match(/class="button"/g)).toHaveLength(1);
    expect(mail.html.split(`href="${LINK}"`)).toHaveLength(3);
  });
});
