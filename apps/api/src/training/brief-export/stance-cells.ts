import type { StanceFindingView } from '@leeway/contract';
import type { ExportCell } from '../../results/export/export-table.js';
import { withheldText } from '../../results/export/tables/cells.js';
import { fill } from '../../results/export/words/words-in.js';
import type { BriefSaying } from './words-in.js';

/** The stance in words, and the ends of its box: room, then involvement. */
export function stanceCells(finding: StanceFindingView, saying: BriefSaying): ExportCell[] {
  const { words } = saying;
  if (finding.status === 'withheld') return Array<string>(5).fill(withheldText(finding.reason, saying));
  const { room, involvement } = finding.box;
  const said =
    finding.status === 'clear'
      ? words.stances[finding.stance]
      : fill(words.stanceUnclear, { stances: finding.touches.map((stance) => words.stances[stance]).join(', ') });
  return [said, room.interval.low, room.interval.high, involvement.interval.low, involvement.interval.high];
}
