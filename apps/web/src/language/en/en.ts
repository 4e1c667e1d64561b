import { agreements } from './agreements.js';
import { app, failure, home, signIn } from './app.js';
import { exporting, teamView } from './export.js';
import { cards } from './cards.js';
import { causes, convictions, delegation, overTime, stance } from './figures.js';
import { joining } from './joining.js';
import { mirror } from './mirror.js';
import { overview } from './overview.js';
import { participation } from './participation.js';
import { people } from './people.js';
import { promise } from './promise.js';
import { proposals, results, withheld } from './results.js';
import { newRound, plan, round, rounds } from './rounds.js';
import { smallTeam } from './small-team.js';
import { inbox } from './inbox.js';
import { publicRound, verify } from './transparency.js';

export const en = {
  app,
  failure,
  home,
  signIn,
  people,
  rounds,
  newRound,
  plan,
  round,
  cards,
  joining,
  participation,
  inbox,
  mirror,
  results,
  withheld,
  agreements,
  exporting,
  teamView,
  overview,
  smallTeam,
  causes,
  stance,
  delegation,
  convictions,
  overTime,
  proposals,
  promise,
  publicRound,
  verify,
} as const;
