import delegation from '../dashboard/delegation/delegation.css' with { loader: 'text' };
import figures from '../dashboard/figures/figures.css' with { loader: 'text' };
import stance from '../dashboard/stance/stance.css' with { loader: 'text' };
import charts from '../ui/charts.css' with { loader: 'text' };
import checkBackDates from '../ui/check-back-dates.css' with { loader: 'text' };
import unitChecks from '../ui/unit-checks.css' with { loader: 'text' };
import brief from './brief/brief.css' with { loader: 'text' };
import changed from './changed/changed.css' with { loader: 'text' };
import programme from './brief/programme.css' with { loader: 'text' };
import training from './training.css' with { loader: 'text' };

/** Of all pages for trainers; what charts look like comes first. */
export const trainingStyles: readonly string[] = [
  charts,
  figures,
  stance,
  delegation,
  unitChecks,
  checkBackDates,
  training,
  brief,
  programme,
  changed,
];
