import { describe, expect, it } from '@jest/globals';
import { type CommentGroup, commentsFor } from './comments-for.js';

const units = [
  { id: 'zorg', parentId: null, name: 'Zorg' },
  { id: 'noord', parentId: 'zorg', name: 'Noord' },
  { id: 'zuid', parentId: 'zorg', name: 'Zuid' },
  { id: 'west', parentId: 'zorg', name: 'West' },
];
const group = (unitId: string, groupUnitIds: string[]): CommentGroup => ({
  id: `comments:${groupUnitIds[0]}`,
  unitId,
  label: { nl: unitId, en: unitId },
  blockIds: groupUnitIds,
  groupUnitIds,
  respondents: { status: 'shown', value: { from: 11, to: 15 } },
  comments: [`of ${groupUnitIds.join(' and ')}`],
});

describe('commentsFor', () => {
  const round = { units, commentGroups: [group('noord', ['noord']), group('zorg', ['west', 'zuid'])] };

  it.each([
    ['a team with a group of its own', 'noord', 'noord', ['Noord'], 'of noord'],
    ['a team that shares one', 'zuid', 'zorg', ['West', 'Zuid'], 'of west and zuid'],
    ['a unit in which nobody answers: what is about it', 'zorg', 'zorg', ['West', 'Zuid'], 'of west and zuid'],
  ])('gives %s', (_, unitId, label, names, comment) => {
    const units = names.map((name) => ({ name, hasUnitsBelow: false }));
    const { respondents } = group('noord', ['noord']);
    const value = { label: { nl: label, en: label }, units, respondents, comments: [comment] };
    expect(commentsFor(round, unitId)).toEqual({ status: 'shown', value });
  });

  it('prefers the group that a unit is in to one that is only about it', () => {
    const own = { units, commentGroups: [group('zorg', ['west', 'zuid']), group('zorg', ['zorg'])] };
    expect(commentsFor(own, 'zorg')).toMatchObject({ value: { comments: ['of zorg'] } });
  });

  it('withholds where there is no such group', () => {
    const none = { status: 'withheld', reason: 'too-few-comments' };
    expect(commentsFor({ units, commentGroups: [group('noord', ['noord'])] }, 'zuid')).toEqual(none);
    expect(commentsFor({ units, commentGroups: [group('zuid', ['noord'])] }, 'zuid')).toEqual(none);
    expect(commentsFor({ units, commentGroups: [] }, 'zorg')).toEqual(none);
  });
});
