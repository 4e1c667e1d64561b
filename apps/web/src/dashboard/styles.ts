import charts from '../ui/charts.css' with { loader: 'text' };
import dashboard from './dashboard.css' with { loader: 'text' };
import figures from './figures/figures.css' with { loader: 'text' };
import conclusion from './conclusion/conclusion.css' with { loader: 'text' };
import causes from './causes/causes.css' with { loader: 'text' };
import stance from './stance/stance.css' with { loader: 'text' };
import delegation from './delegation/delegation.css' with { loader: 'text' };
import overTime from './over-time/over-time.css' with { loader: 'text' };
import proposals from './proposals/proposals.css' with { loader: 'text' };
import mirror from './mirror/mirror.css' with { loader: 'text' };
import mirrorCard from './mirror/mirror-card.css' with { loader: 'text' };
import agreements from './agreements/agreements.css' with { loader: 'text' };
import result from './result/result.css' with { loader: 'text' };
import notShown from './not-shown/not-shown.css' with { loader: 'text' };
import smallTeam from './small-team/small-team.css' with { loader: 'text' };
import overview from './overview/overview.css' with { loader: 'text' };
import heat from './overview/heat.css' with { loader: 'text' };
import teamView from './team-view.css' with { loader: 'text' };
import exportBar from './exports/export-bar.css' with { loader: 'text' };
import trainingConsents from './training-consents/training-consents.css' with { loader: 'text' };
import print from './print.css' with { loader: 'text' };

/** Of all pages of the dashboard; what is on several of them comes first, paper last. */
export const dashboardStyles: readonly string[] = [
  charts,
  dashboard,
  figures,
  conclusion,
  causes,
  stance,
  delegation,
  overTime,
  proposals,
  mirror,
  mirrorCard,
  agreements,
  result,
  notShown,
  smallTeam,
  overview,
  heat,
  teamView,
  exportBar,
  trainingConsents,
  print,
];
