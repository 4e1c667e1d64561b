import dashboard from '../dashboard.css' with { loader: 'text' };
import heat from '../overview/heat.css' with { loader: 'text' };
import overview from '../overview/overview.css' with { loader: 'text' };
import organisation from './organisation.css' with { loader: 'text' };

/** Of the overview of the organisation, which needs little of the dashboard's. */
export const organisationStyles: readonly string[] = [dashboard, overview, heat, organisation];
