import type { Language } from '@leeway/contract';
import type { ChapterOf, PackFrame } from '../pack-content.js';
import { asked as askedEn } from './en/asked.js';
import { configuration as configurationEn } from './en/configuration.js';
import { dataProtection as dataProtectionEn } from './en/data-protection.js';
import { FRAME as FRAME_EN } from './en/frame.js';
import { publication as publicationEn } from './en/publication.js';
import { questionnaire as questionnaireEn } from './en/questionnaire.js';
import { storage as storageEn } from './en/storage.js';
import { whereToLook as whereToLookEn } from './en/where-to-look.js';
import { worksCouncil as worksCouncilEn } from './en/works-council.js';
import { asked } from './nl/asked.js';
import { configuration } from './nl/configuration.js';
import { dataProtection } from './nl/data-protection.js';
import { FRAME } from './nl/frame.js';
import { publication } from './nl/publication.js';
import { questionnaire } from './nl/questionnaire.js';
import { storage } from './nl/storage.js';
import { whereToLook } from './nl/where-to-look.js';
import { worksCouncil } from './nl/works-council.js';

export const FRAMES: Readonly<Record<Language, PackFrame>> = { nl: FRAME, en: FRAME_EN };

/** In the order of the pack; texts refer to each other by these numbers, from 1. */
export const CHAPTERS: Readonly<Record<Language, readonly ChapterOf[]>> = {
  nl: [asked, configuration, questionnaire, storage, publication, dataProtection, worksCouncil, whereToLook],
  en: [
    askedEn,
    configurationEn,
    questionnaireEn,
    storageEn,
    publicationEn,
    dataProtectionEn,
    worksCouncilEn,
    whereToLookEn,
  ],
};
