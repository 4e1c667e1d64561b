import type { Language, SPOKEN_FOR } from '@leeway/contract';

/** Of whom a page speaks, and to whom: it decides the words for the group and for the manager. */
export interface Speaker {
  readonly spokenFor: (typeof SPOKEN_FOR)[number];
  /**
   * Why there is, or is not, an own view beside the team's: `compared`, `not-given` (skipped), `not-comparable` (the group
   * is not exactly the team that the own view is about), `not-shown` (the page is for others as well).
   */
  readonly ownView: 'compared' | 'not-given' | 'not-comparable' | 'not-shown';
}

/** `the team`, `this group of teams`, `these teams together`: always one of them, so that verbs are singular. */
export function groupIn(language: Language, { spokenFor }: Pick<Speaker, 'spokenFor'>): string {
  const words = {
    own: { nl: 'het team', en: 'the team' },
    shared: { nl: 'deze gedeelde groep', en: 'this shared group' },
    whole: { nl: 'de afdeling als geheel', en: 'the unit as a whole' },
    none: { nl: 'het team', en: 'the team' },
  } as const satisfies Record<Speaker['spokenFor'], Record<Language, string>>;
  return words[spokenFor][language];
}
