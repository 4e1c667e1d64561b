import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { personalLink } from './personal-link.js';

const settings = { SESSION_SECRET: 'a-secret-of-this-test-0123456789', BALLOT_ORIGIN: 'https://ballots.example' };
const member = {
  organisationId: '00000000-0000-4000-8000-000000000001',
  roundId: '00000000-0000-4000-8000-000000000002',
  memberId: '00000000-0000-4000-8000-000000000003',
};

describe('personalLink', () => {
  it('is the same in every mail, and its hash is that of the token in it', () => {
    const { link, tokenHash } = personalLink(settings, member);
    const token = link.split('/').at(-1) ?? '';
    expect(personalLink(settings, { ...member })).toEqual({ link, tokenHash });
    expect(link.startsWith(`https://ballots.example/#/c/${member.organisationId}/${member.roundId}/`)).toBe(true);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(createHash('sha256').update(Buffer.from(token, 'base64url')).digest()).toEqual(tokenHash);
  });

  it('is another one for everybody, in every round, and under every secret', () => {
    const other = '00000000-0000-4000-8000-000000000004';
    const links = [
      personalLink(settings, member),
      personalLink(settings, { ...member, memberId: other }),
      personalLink(settings, { ...member, roundId: other }),
      personalLink(settings, { ...member, organisationId: other }),
      personalLink({ ...settings, SESSION_SECRET: 'another-secret-of-this-test-01234' }, member),
    ];
    expect(new Set(links.map(({ tokenHash }) => tokenHash.toString('hex'))).size).toBe(links.length);
  });
});
