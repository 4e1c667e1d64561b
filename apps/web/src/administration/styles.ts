import roundPieces from '../ui/round-pieces.css' with { loader: 'text' };
import access from './access.css' with { loader: 'text' };
import administration from './administration.css' with { loader: 'text' };
import choices from './choices.css' with { loader: 'text' };
import firstSteps from './first-steps.css' with { loader: 'text' };
import mailings from './mailings.css' with { loader: 'text' };
import people from './people.css' with { loader: 'text' };
import roundPage from './round-page.css' with { loader: 'text' };
import phone from './questionnaire/phone.css' with { loader: 'text' };
import questionnaire from './questionnaire/questionnaire.css' with { loader: 'text' };
import rounds from './rounds.css' with { loader: 'text' };
import series from './series/series.css' with { loader: 'text' };
import newRound from './new-round.css' with { loader: 'text' };
import trainers from './trainers/trainers.css' with { loader: 'text' };
import checkBackDates from '../ui/check-back-dates.css' with { loader: 'text' };
import unitChecks from '../ui/unit-checks.css' with { loader: 'text' };

/** Of all pages of the administration. */
export const administrationStyles: readonly string[] = [
  roundPieces,
  administration,
  access,
  choices,
  firstSteps,
  mailings,
  people,
  questionnaire,
  phone,
  rounds,
  roundPage,
  newRound,
  series,
  checkBackDates,
  unitChecks,
  trainers,
];
