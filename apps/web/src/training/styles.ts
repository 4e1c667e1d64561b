import unitChecks from '../ui/unit-checks.css' with { loader: 'text' };
import training from './training.css' with { loader: 'text' };

/** Of all pages for trainers. */
export const trainingStyles: readonly string[] = [unitChecks, training];
