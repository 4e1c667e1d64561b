/** A line of the roster: the unit that the person is listed in, and the manager that the line names. */
export interface RosterPerson {
  readonly id: string;
  readonly unitId: string;
  readonly managerId: string | null;
}
