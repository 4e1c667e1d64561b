import { Complaints } from '@leeway/process';
import { log } from './log.js';

/** For what fails while a request is answered: a line for each request, or for each fault, would be the time of a ballot. */
export const complaints = new Complaints(log, { byMessageAlone: true });
