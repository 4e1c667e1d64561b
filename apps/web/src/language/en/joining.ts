export const joining = {
  title: 'Put groups together',
  text: 'Do two teams work as one? Then let them get one result together. Neither gets a result of its own in this round. Splitting further than shown here is not possible: it would show too much of one person.',
  first: 'This group',
  second: 'together with',
  choose: 'Choose a group',
  join: 'Put together',
  apart: 'Take apart',
  'too-small': 'Too small for a result of their own: {{units}}.',
  'takes-in-small': 'No result of its own, since it takes in a neighbour that is too small: {{units}}.',
  joined: 'Would have a result of its own without that: {{units}}.',
  byYou: 'Put together by you.',
  counts: 'Counts in the totals of {{unit}}, and of no department below it.',
};
