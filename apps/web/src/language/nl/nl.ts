import type { Dictionary } from '../dictionary.js';
import { app, failure, home, signIn } from './app.js';
import { causes, convictions, delegation, overTime, stance } from './figures.js';
import { mirror } from './mirror.js';
import { people } from './people.js';
import { promise } from './promise.js';
import { proposals, results, withheld } from './results.js';
import { newRound, plan, round, rounds } from './rounds.js';
import { inbox } from './inbox.js';
import { publicRound, verify } from './transparency.js';

export const nl: Dictionary = {
  app,
  failure,
  home,
  signIn,
  people,
  rounds,
  newRound,
  plan,
  round,
  inbox,
  mirror,
  results,
  withheld,
  causes,
  stance,
  delegation,
  convictions,
  overTime,
  proposals,
  promise,
  publicRound,
  verify,
};
