import type { ChartTheme } from '../chart-theme.js';

/** Colours by the name of what they are for. */
export const THEME: ChartTheme = {
  band: 'teal',
  tick: 'paper',
  organisation: 'slate',
  previous: 'grey',
  own: 'slate',
  grid: 'line',
  words: 'ink',
  softWords: 'soft ink',
  ribbon: 'pale teal',
  regions: {
    'holding-on': { fill: 'pale brick', mark: 'brick' },
    'letting-go': { fill: 'pale teal', mark: 'teal' },
    dropping: { fill: 'pale ochre', mark: 'ochre' },
  },
  font: 'sans',
};
