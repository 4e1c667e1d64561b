/** What the tables of the chapter on storage have in common. */
export const HEAD = ['Wat', 'Waar', 'Hoe lang'];
export const WIDTHS = [46, 24, 30];
export const NO_TERM = 'De software kent geen termijn: spreek er een af';
