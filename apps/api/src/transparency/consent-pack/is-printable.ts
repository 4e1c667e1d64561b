/** So that the chapters can say it when a name holds something that the font of the pack cannot draw. */
export { isPrintable } from '../../pdf/printable.js';
