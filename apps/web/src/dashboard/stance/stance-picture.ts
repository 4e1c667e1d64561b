import type { TeamResult } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';
import type { ChartDrawing, ChartPictureContent } from '../../ui/chart-picture-content.js';
import { drawingOf } from '../../ui/drawing-of-chart.js';
import { type StancePlane, planeConfigurationOf } from '../../ui/stance-chart.js';
import { pictureAround } from '../figures/picture-words.js';

const PLANE_PX = 500;
/** On either side of the plane, so that it is about as wide as high. */
const BESIDE_PX = 150;

/** The stance plane as a picture; `says` is the plane in figures. */
export function pictureOfStance(
  result: TeamResult,
  { plane, says }: { readonly plane: StancePlane; readonly says: string },
  text: Texts,
): ChartPictureContent {
  return {
    ...pictureAround(result, text.say('exporting.aboutStance'), text),
    title: text.say('stance.title'),
    rows: [{ label: text.of(result.stance.sentence), value: '', drawing: drawingOfPlane(plane) }],
    ends: null,
    legend: [
      says,
      text.say('exporting.stanceLegend'),
      ...(plane.own === null ? [] : [text.say('exporting.stanceLegendOwn')]),
      text.say('stance.caption'),
    ],
  };
}

function drawingOfPlane(plane: StancePlane): ChartDrawing {
  return drawingOf((theme) => {
    const configuration = planeConfigurationOf(plane, theme);
    const layout = { padding: { top: 8, left: BESIDE_PX, right: BESIDE_PX } };
    return { ...configuration, options: { ...configuration.options, layout } };
  }, PLANE_PX);
}
