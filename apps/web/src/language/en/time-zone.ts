export const timeZone = {
  title: 'Time zone',
  lead: 'By this clock rounds open and close, mails go out, and days begin and end.',
  now: 'There it is now: {{when}}.',
  universal: 'Universal',
  africa: 'Africa',
  america: 'Americas',
  antarctica: 'Antarctica',
  arctic: 'Arctic Ocean',
  asia: 'Asia',
  atlantic: 'Atlantic Ocean',
  australia: 'Australia',
  europe: 'Europe',
  indian: 'Indian Ocean',
  pacific: 'Pacific Ocean',
  note: 'Mails and posters say the time zone with each time. On the questionnaire, a phone shows its own time. The holidays that a series can skip are those of the Netherlands.',
  save: 'Save the time zone',
  saving: 'Being saved…',
  saved: 'Saved. All days and times are those of {{place}} from now on.',
  keptByRound:
    'A round is running, and its mails and times go by the clock of {{place}}. You can change the time zone once it is counted.',
  keptByPlan:
    'Rounds are planned with times on the clock of {{place}}. To change the time zone, end the series or the check-backs first, and set them up again afterwards.',
};
