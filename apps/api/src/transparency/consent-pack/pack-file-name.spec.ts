import { describe, expect, it } from '@jest/globals';
import { packFileName } from './pack-file-name.js';

describe('the file name of a pack', () => {
  it('says what it is, of whom, in plain letters', () => {
    const round = { organisationName: 'Zorg "Çağlar"; & Zn.', name: 'Voorjaar\r\n2027' };
    expect(packFileName('nl', round)).toBe('instemmingspakket-speelruimte-zorg-caglar-zn-voorjaar-2027.pdf');
    expect(packFileName('en', null)).toBe('consent-pack-leeway.pdf');
  });

  it('leaves out a name that has no such letters, and cuts a long one', () => {
    expect(packFileName('en', { organisationName: 'بيت 🏥', name: 'x'.repeat(200) })).toBe(
      `consent-pack-leeway-${'x'.repeat(40)}.pdf`,
    );
  });
});
