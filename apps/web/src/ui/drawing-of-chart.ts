import { Chart, type ChartConfiguration, type ChartType, type DefaultDataPoint } from 'chart.js';
import type { ChartDrawing } from './chart-picture-content.js';
import type { ChartTheme } from './chart-theme.js';

/**
 * Any chart of the product as a drawing for `lw-chart-picture`: the function that makes its configuration is the one that
 * makes it on the page. Its own file registers what it is made of.
 */
export function drawingOf<Type extends ChartType, Data = DefaultDataPoint<Type>>(
  configure: (theme: ChartTheme, scale: number) => ChartConfiguration<Type, Data>,
  heightPx: number,
): ChartDrawing {
  return {
    heightPx,
    draw(canvas, theme, scale) {
      const configuration = configure(theme, scale);
      const options = { ...configuration.options, responsive: false, devicePixelRatio: scale };
      const chart = new Chart(canvas, { ...configuration, options: options as typeof configuration.options });
      return () => chart.destroy();
    },
  };
}
