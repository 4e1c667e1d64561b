import { describe, expect, it } from '@jest/globals';
import type { ReleaseGroup } from '@leeway/trust-model';
import { isComparable, type ReleasedGroups, speakingFor } from './spoken-for.js';

const group = (id: string, groupUnitIds: string[], changes: Partial<ReleaseGroup> = {}): ReleaseGroup => ({
  id,
  kind: 'reporting-group',
  unitId: groupUnitIds[0] ?? null,
  label: { nl: id, en: id },
  blockIds: [id],
  groupUnitIds,
  coverage: 'part-of-unit',
  respondents: { status: 'shown', value: { from: 5, to: 7 } },
  responseCaution: null,
  figures: {},
  ...changes,
});
const whole = group('unit:zorg', ['noord', 'oost', 'zuid'], { kind: 'unit', unitId: 'zorg', coverage: 'whole-unit' });
const released = (...groups: ReleaseGroup[]): ReleasedGroups => ({
  groups,
  entitledUnitIds: new Set(['noord', 'oost', 'zuid', 'west']),
});
const release = released(group('noord', ['noord']), group('rest', ['oost', 'zuid'], { unitId: 'zorg' }), whole);

describe('speakingFor', () => {
  it.each([
    ['noord', 'own', 'noord'],
    ['oost', 'shared', 'rest'],
    ['zorg', 'whole', 'unit:zorg'],
  ])('lets %s be spoken for by its %s group', (unitId, spokenFor, id) => {
    expect(speakingFor(release, unitId)).toMatchObject({ spokenFor, group: { id } });
  });

  it('says why nothing speaks for a unit', () => {
    const none = { spokenFor: 'none', group: null };
    expect(speakingFor(release, 'west')).toEqual({ ...none, reason: 'nobody-answered' });
    expect(speakingFor(release, 'bestuur')).toEqual({ ...none, reason: 'no-group' });
    expect(speakingFor(released(), 'noord')).toMatchObject({ spokenFor: 'none', reason: 'too-few-respondents' });
  });
});

describe('isComparable', () => {
  const now = speakingFor(release, 'oost');

  it('holds for the same units in any order', () => {
    const before = speakingFor(released(group('others', ['zuid', 'oost'])), 'oost');
    expect(isComparable(now, before)).toBe(true);
  });

  it.each([
    ['fewer units', ['oost']],
    ['more units', ['oost', 'zuid', 'west']],
    ['other units', ['oost', 'west']],
  ])('fails for %s', (_, units) => {
    expect(isComparable(now, speakingFor(released(group('others', units)), 'oost'))).toBe(false);
  });

  it('fails when either round has nothing to say', () => {
    const nothing = speakingFor(released(), 'oost');
    expect(isComparable(now, nothing)).toBe(false);
    expect(isComparable(nothing, now)).toBe(false);
    expect(isComparable(nothing, nothing)).toBe(false);
  });
});
