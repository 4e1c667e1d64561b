/** What can be in the way of changing what holds for a whole organisation. See `PROBLEMS`. */
export const ORGANISATION_PROBLEMS = {
  'time-zone-of-round': {
    status: 409,
    nl: 'Er loopt een meting, en haar mails en tijden gaan op deze klok. Verander de tijdzone als de meting geteld is.',
    en: 'A round is running, and its mails and times go by this clock. Change the time zone once the round is counted.',
  },
  'time-zone-of-plan': {
    status: 409,
    nl: 'Er staan metingen klaar met tijden op deze klok. Beëindig eerst de reeks of de terugblikken, en stel ze daarna opnieuw in.',
    en: 'Rounds are planned with times on this clock. End the series or the check-backs first, and set them up again afterwards.',
  },
} as const;
