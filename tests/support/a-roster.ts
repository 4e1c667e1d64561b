const HEADER = 'E-mailadres;Voornaam;Tussenvoegsel;Achternaam;Afdeling;Leidinggevende;Taal';

export interface RosterLine {
  readonly first: string;
  readonly unit: string;
  /** First name of the manager. */
  readonly manager?: string;
  readonly last?: string;
}

export const addressOf = (first: string): string => `${first.toLowerCase()}@linde.example`;

/** A roster file as a Dutch spreadsheet program writes it. */
export const aRoster = (...lines: RosterLine[]): string =>
  '\uFEFF' +
  [
    HEADER,
    ...lines.map(({ first, unit, manager, last }) =>
      [addressOf(first), first, '', last ?? 'Bos', unit, manager === undefined ? '' : addressOf(manager), 'nl'].join(
        ';',
      ),
    ),
  ].join('\r\n');

/**
 * A large organisation, made: departments of teams of eleven people and a manager, as many as are asked for.
 * @param teams 229 of them give 2,755 people
 */
export const aLargeRoster = (teams: number): string => {
  const lines: RosterLine[] = [{ first: 'Top', unit: 'Provincie' }];
  for (let team = 0; team < teams; team++) {
    const department = `Provincie > Directie ${Math.floor(team / 20)}`;
    const head = `Head${Math.floor(team / 20)}`;
    if (team % 20 === 0) lines.push({ first: head, unit: department, manager: 'Top' });
    const unit = `${department} > Team ${team}`;
    lines.push({ first: `Lead${team}`, unit, manager: head });
    for (let person = 0; person < 11; person++)
      lines.push({ first: `P${team}x${person}`, unit, manager: `Lead${team}` });
  }
  return aRoster(...lines);
};
