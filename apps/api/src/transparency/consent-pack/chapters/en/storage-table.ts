/** What the tables of the chapter on storage have in common. */
export const HEAD = ['What', 'Where', 'For how long'];
export const WIDTHS = [46, 24, 30];
export const NO_TERM = 'The software has no term: agree on one';
