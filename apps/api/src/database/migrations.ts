import { People0001 } from './migrations/0001-people.js';
import { Rounds0002 } from './migrations/0002-rounds.js';
import { Trustees0003 } from './migrations/0003-trustees.js';
import { Closing0004 } from './migrations/0004-closing.js';
import { KeysByPurpose0005 } from './migrations/0005-keys-by-purpose.js';
import { Cards0006 } from './migrations/0006-cards.js';
import { Mirrors0007 } from './migrations/0007-mirrors.js';
import { Agreements0008 } from './migrations/0008-agreements.js';
import { Mailings0009 } from './migrations/0009-mailings.js';
import { Provisioning0010 } from './migrations/0010-provisioning.js';
import { Access0011 } from './migrations/0011-access.js';
import { Participation0012 } from './migrations/0012-participation.js';
import { Series0013 } from './migrations/0013-series.js';
import { SeriesMails0014 } from './migrations/0014-series-mails.js';
import { Extensions0015 } from './migrations/0015-extensions.js';
import { Mail0016 } from './migrations/0016-mail.js';
import { PeopleByHand0017 } from './migrations/0017-people-by-hand.js';
import { OwnQuestionnaire0018 } from './migrations/0018-own-questionnaire.js';
import { Passwords0019 } from './migrations/0019-passwords.js';
import { Trainers0020 } from './migrations/0020-trainers.js';
import { Cohorts0021 } from './migrations/0021-cohorts.js';
import { Briefs0022 } from './migrations/0022-briefs.js';
import { CheckBacks0023 } from './migrations/0023-check-backs.js';
import { NamesThatWereSeen0024 } from './migrations/0024-names-that-were-seen.js';
import { CheckBackMails0025 } from './migrations/0025-check-back-mails.js';
import { TimeZone0026 } from './migrations/0026-time-zone.js';

/** In order. Run with the owner's connection, never by a process that serves. */
export const migrations = [
  People0001,
  Rounds0002,
  Trustees0003,
  Closing0004,
  KeysByPurpose0005,
  Cards0006,
  Mirrors0007,
  Agreements0008,
  Mailings0009,
  Provisioning0010,
  Access0011,
  Participation0012,
  Series0013,
  SeriesMails0014,
  Extensions0015,
  Mail0016,
  PeopleByHand0017,
  OwnQuestionnaire0018,
  Passwords0019,
  Trainers0020,
  Cohorts0021,
  Briefs0022,
  CheckBacks0023,
  NamesThatWereSeen0024,
  CheckBackMails0025,
  TimeZone0026,
];

/** Where they are recorded: a table of their own in the schema they build. */
export const migrationsTable = { schema: 'people', name: 'migrations' };
