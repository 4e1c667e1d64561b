export const exporting = {
  tools: 'Show, print and take away',
  print: 'Print',
  menu: 'Export',
  pdf: 'PDF, to read',
  xlsx: 'Excel, to calculate with',
  csv: 'CSV, for other programs',
  ownNote: 'This includes your own answers: it is for you. For the team, export from “Show to the team”.',
  making: 'Making the {{format}}…',
  saved: 'Saved: {{name}}',
  picture: 'Picture of this chart',
  pictureFailed: 'Your browser could not make the picture. Try again, or take a screenshot.',
  fingerprint: 'Fingerprint of the round: {{words}}',
  bandLegend: 'Bar: the range in which the average lies; tick: its middle.',
  bandLegendOrganisation: 'Thin line: the middle of the organisation.',
  bandLegendOwn: 'Diamond: your own view, for you only.',
  bandLegendPrevious: 'Hollow bar: previous round, {{name}}.',
};

export const teamView = {
  title: 'For the team',
  show: 'Show to the team',
  back: 'Back to your own page',
  choose: 'Choose a unit and a round first.',
  mirrorFirst:
    'First give your own view of this team, or skip it. After that you can look at the result together with the team.',
};
