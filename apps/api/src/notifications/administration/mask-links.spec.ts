import { describe, expect, it } from '@jest/globals';
import { personalLink } from '../../credentials/personal-link.js';
import { MASK, maskLinks } from './mask-links.js';

const settings = { SESSION_SECRET: 'x'.repeat(32), BALLOT_ORIGIN: 'http://localhost:3001' };
const [organisationId, roundId, memberId] = ['1', '2', '3'].map(
  (digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`,
);

describe('maskLinks', () => {
  it('takes the token out of every personal link, and leaves all the rest', () => {
    const { link } = personalLink(settings, {
      organisationId: organisationId ?? '',
      roundId: roundId ?? '',
      memberId: memberId ?? '',
    });
    const masked = maskLinks(`a ${link}\n\n${link}. http://localhost:3001/#/r/o/r`);
    expect(masked).not.toContain(link.slice(link.lastIndexOf('/') + 1));
    const open = link.slice(0, link.lastIndexOf('/') + 1);
    expect(masked).toBe(`a ${open}${MASK}\n\n${open}${MASK}. http://localhost:3001/#/r/o/r`);
  });
});
