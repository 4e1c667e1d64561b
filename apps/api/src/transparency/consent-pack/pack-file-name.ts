import type { Language } from '@leeway/contract';
import { FRAMES } from './chapters/chapters-of.js';
import type { LockedRound } from './pack-facts.js';

const MAX_PART = 40;

/** In plain letters, so that every mail program and file system takes it. */
export function packFileName(language: Language, round: Pick<LockedRound, 'organisationName' | 'name'> | null): string {
  const { title, product } = FRAMES[language];
  const parts = [title, product, ...(round === null ? [] : [round.organisationName, round.name])];
  return `${parts
    .map(plain)
    .filter((part) => part !== '')
    .join('-')}.pdf`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_PART)
    .replace(/^-|-$/g, '');
}
