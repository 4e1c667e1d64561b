import { audit, identity, roles } from './access.js';
import { agreements } from './agreements.js';
import { app, failure, home } from './app.js';
import { extending } from './extending.js';
import { exporting, teamView } from './export.js';
import { firstSteps } from './first-steps.js';
import { cards } from './cards.js';
import { causes, convictions, delegation, overTime, stance } from './figures.js';
import { leavers } from './leavers.js';
import { mail, mailTexts } from './mail.js';
import { mailings } from './mailings.js';
import { joining } from './joining.js';
import { mirror } from './mirror.js';
import { organisation } from './organisation.js';
import { overview } from './overview.js';
import { ownStatements } from './own-statements.js';
import { participation } from './participation.js';
import { columns } from './columns.js';
import { password } from './password.js';
import { people } from './people.js';
import { person } from './person.js';
import { promise } from './promise.js';
import { provisioning } from './provisioning.js';
import { proposals, results, withheld } from './results.js';
import { ownQuestionnaire } from './questionnaire.js';
import { newRound, plan, round, rounds } from './rounds.js';
import { setUp } from './set-up.js';
import { newSeries, series } from './series.js';
import { signIn } from './sign-in.js';
import { smallTeam } from './small-team.js';
import { stopping } from './stopping.js';
import { inbox } from './inbox.js';
import { publicRound, verify } from './transparency.js';
import { trainers } from './trainers.js';
import { cohort, training } from './training.js';
import { brief } from './training-brief.js';
import { changed } from './training-change.js';
import { checkBacks } from './check-backs.js';
import { trainingConsents } from './training-consents.js';
import { timeZone } from './time-zone.js';
import { units } from './units.js';

export const en = {
  app,
  failure,
  home,
  signIn,
  setUp,
  firstSteps,
  password,
  audit,
  roles,
  identity,
  people,
  columns,
  person,
  units,
  leavers,
  provisioning,
  rounds,
  newRound,
  plan,
  round,
  mail,
  mailTexts,
  mailings,
  stopping,
  timeZone,
  series,
  newSeries,
  extending,
  cards,
  joining,
  participation,
  ownQuestionnaire,
  inbox,
  mirror,
  results,
  withheld,
  agreements,
  exporting,
  teamView,
  organisation,
  overview,
  smallTeam,
  causes,
  stance,
  delegation,
  convictions,
  ownStatements,
  overTime,
  proposals,
  promise,
  publicRound,
  verify,
  trainers,
  training,
  cohort,
  trainingConsents,
  brief,
  changed,
  checkBacks,
} as const;
