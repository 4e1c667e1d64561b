/** Header fields by their name in lower case; of several of one name the first counts. */
export type Fields = ReadonlyMap<string, string>;

export interface Entity {
  readonly fields: Fields;
  readonly body: string;
}

/** Lines that are continued, as in RFC 5322, section 2.2.3, are one field. Lines that are no field are left out. */
export function readFields(lines: string): Fields {
  const fields = new Map<string, string>();
  for (const line of lines.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** @param text with line feeds only */
export function readEntity(text: string): Entity {
  // A part may have no header at all: it then begins with the empty line.
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  if (end < 0) return { fields: readFields(text), body: '' };
  return { fields: readFields(text.slice(0, end)), body: text.slice(end).replace(/^\n{1,2}/, '') };
}

/** `multipart/report` of `multipart/report; boundary=x`, in lower case; plain text where nothing is said. */
export function mediaType({ fields }: Entity): string {
  return (fields.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The parts of a multipart entity (RFC 2046, section 5.1); none if it is not one. */
export function partsOf(entity: Entity): Entity[] {
  const boundary = boundaryOf(entity);
  if (!mediaType(entity).startsWith('multipart/') || boundary === null) return [];
  const parts: string[][] = [];
  for (const line of entity.body.split('\n')) {
    const delimiter = line.trimEnd();
    if (delimiter === `--${boundary}--`) break;
    if (delimiter === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => readEntity(lines.join('\n')));
}

function boundaryOf({ fields }: Entity): string | null {
  const found = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/i.exec(fields.get('content-type') ?? '');
  const boundary = found?.[1]?.replaceAll(/\\(.)/g, '$1') ?? found?.[2] ?? '';
  return boundary === '' ? null : boundary;
}
