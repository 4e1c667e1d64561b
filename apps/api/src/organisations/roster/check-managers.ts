import type { RosterPerson } from './read-roster.js';
import type { RosterProblems } from './roster-problem.js';

/** So many addresses of a circle are named; a longer one is recognised by them. */
const MAX_NAMED = 6;

/** Managers have to be in the file, be somebody else, and never, over any number of steps, be managed by oneself. */
export const checkManagers = (people: readonly RosterPerson[], problems: RosterProblems): void => {
  const byEmail = new Map(people.map((person) => [person.email, person]));
  for (const { email, managerEmail, line } of people) {
    if (managerEmail === null) continue;
    if (managerEmail === email) problems.add('own-manager', { line, value: email });
    else if (!byEmail.has(managerEmail)) problems.add('unknown-manager', { line, value: managerEmail });
  }
  checkCircles(byEmail, problems);
};

const checkCircles = (byEmail: ReadonlyMap<string, RosterPerson>, problems: RosterProblems): void => {
  const settled = new Set<string>();
  for (const start of byEmail.values()) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let at: RosterPerson | undefined = start;
    while (at !== undefined && !settled.has(at.email) && !onWay.has(at.email)) {
      way.push(at.email);
      onWay.add(at.email);
      at = at.managerEmail === null ? undefined : byEmail.get(at.managerEmail);
    }
    if (at !== undefined && onWay.has(at.email)) report(way.slice(way.indexOf(at.email)), byEmail, problems);
    for (const email of way) settled.add(email);
  }
};

const report = (
  circle: readonly string[],
  byEmail: ReadonlyMap<string, RosterPerson>,
  problems: RosterProblems,
): void => {
  // Being one's own manager has a message of its own.
  if (circle.length < 2) return;
  const line = Math.min(...circle.map((email) => byEmail.get(email)?.line ?? Infinity));
  const named = [...circle.slice(0, MAX_NAMED), ...(circle.length > MAX_NAMED ? ['…'] : [])];
  problems.add('manager-circle', { line, value: [...named, circle[0]].join(' → ') });
};
