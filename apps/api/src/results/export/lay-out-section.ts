import type { Content, ContentStack, ContentTable } from 'pdfmake/interfaces.js';

/** Points: for the heads of the columns and a row or two. */
const ROOM = 90;

/** A heading that is not left alone at the foot of a page, and what is below it. */
export function section(heading: string, [first, ...rest]: Content[]): Content {
  return [keptTogether(heading, first === undefined ? [] : [first]), ...rest];
}

/** The same above a table that goes on over pages: heading and lead only stand where some rows fit below them. */
export function sectionOfRows(heading: string, lead: Content[], table: ContentTable): Content {
  // The room is kept together with the heading, and then given to the table.
  const room: Content = { text: '', fontSize: 1, margin: [0, 0, 0, ROOM] };
  return [keptTogether(heading, [...lead, room]), { stack: [table], margin: [0, -ROOM, 0, 0] }];
}

function keptTogether(heading: string, content: Content[]): ContentStack {
  return { stack: [{ text: heading, style: 'section', margin: [0, 14, 0, 3] }, ...content], unbreakable: true };
}
