export const ownStatements = {
  title: 'Eigen stellingen',
  lead: 'Deze stellingen voegde de organisatie zelf toe. Ze tellen in geen oorzaak, houding of conclusie mee.',
  team: 'de groep',
  organisation: 'de hele organisatie',
  caption:
    'De balk is de marge waarin het gemiddelde ligt, van 1 tot 5. Een losse stelling wordt getoond vanaf acht antwoorden.',
  tableCaption: 'Eigen stellingen, van 1 tot 5',
  positive: 'Instemmen is goed: 5 is het beste.',
  negative: 'Instemmen is slecht: het cijfer is omgekeerd, zodat 5 het beste is.',
  neutral: 'Instemmen is goed noch slecht.',
};
