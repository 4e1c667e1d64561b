export const ownStatements = {
  title: 'Own statements',
  lead: 'The organisation added these statements itself. They count in no cause, stance or conclusion.',
  team: 'the group',
  organisation: 'the whole organisation',
  caption:
    'The bar is the range in which the average lies, from 1 to 5. A single statement is shown from eight answers.',
  tableCaption: 'Own statements, from 1 to 5',
  positive: 'Agreeing is good: 5 is best.',
  negative: 'Agreeing is bad: the figure is turned, so that 5 is best.',
  neutral: 'Agreeing is neither good nor bad.',
};
