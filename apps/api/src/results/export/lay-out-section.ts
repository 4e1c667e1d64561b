import type { Content } from 'pdfmake';

/** A heading that is not left alone at the foot of a page, and what is below it. */
export function section(heading: string, [first, ...rest]: Content[]): Content {
  const head: Content = { text: heading, style: 'section', margin: [0, 14, 0, 3], headlineLevel: 1 };
  return [{ stack: [head, ...(first === undefined ? [] : [first])], unbreakable: true }, ...rest];
}
