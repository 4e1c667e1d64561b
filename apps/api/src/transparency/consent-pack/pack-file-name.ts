import type { Language } from '@leeway/contract';
import { plainFileName } from '../../http/file-name.js';
import { FRAMES } from './chapters/chapters-of.js';
import type { LockedRound } from './pack-facts.js';

/** In plain letters, so that every mail program and file system takes it. */
export function packFileName(language: Language, round: Pick<LockedRound, 'organisationName' | 'name'> | null): string {
  const { title, product } = FRAMES[language];
  return plainFileName([title, product, ...(round === null ? [] : [round.organisationName, round.name])], 'pdf');
}
