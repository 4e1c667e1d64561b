import type { Language } from '@leeway/contract';

/** `één team`, `3 teams` */
export function teamsIn(language: Language, teams: number): string {
  if (teams === 1) return language === 'nl' ? 'één team' : 'one team';
  return `${teams} teams`;
}

/** A word of which the singular is another one. */
export function oneOrMore(count: number, one: string, more: string): string {
  return count === 1 ? one : more;
}
