import { crc32, inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const STORED = 0;

/** The files of a zip archive as text, by name. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  return new Map(readZipEntries(bytes).map(([name, content]) => [name, content.toString('utf8')]));
}

/** The entries of a zip archive in the order of its central directory, with one that is there twice. */
export function readZipEntries(bytes: Uint8Array): [name: string, content: Buffer][] {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  const count = zip.readUInt16LE(end + 10);
  const entries: [string, Buffer][] = [];
  for (let at = zip.readUInt32LE(end + 16), read = 0; read < count; read++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('not an entry of a zip archive');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    const isStored = zip.readUInt16LE(at + 10) === STORED;
    const content = isStored ? packed : inflateRawSync(packed);
    if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`${name} is not what was packed`);
    entries.push([name, content]);
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}
