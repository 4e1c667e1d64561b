import { NO_TERM } from './storage-table.js';

/** What is kept about trainers, and about what managers let them see. */
export const trainingRows = (): string[][] => [
  [
    'Trainers: who may look at published figures of which units, and until which day; what each manager of a unit lets them see (the team by name, the own view), without when that was said; which units a trainer has put together as a cohort, deleted ones included, so that no later choice gives a team away; of which cohorts a trainer has seen the training brief or the change, and which units could be shown by name then, without when and without a figure, for the same reason; in which order a trainer has put the programme of a training; and on which day a cohort was trained, when which teams are asked again after that, what an administrator decided about it, and the mails about that to administrators and the trainer',
    'Service',
    `Access: until its last day, at most a year. Of a mail that was sent only the subject. ${NO_TERM}; it goes when the trainer is erased, the choices of units, and what was seen of them, alone excepted`,
  ],
];
