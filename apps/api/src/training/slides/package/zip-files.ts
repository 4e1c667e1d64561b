import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Signatures and lengths of the records of a zip archive (APPNOTE 6.3, 4.3). */
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
const END = { signature: 0x06054b50, length: 22 } as const;
const VERSION = 20;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the earliest: the same files make the same archive. */
const DAY = 0x0021;

/** The files of a zip archive by name, without its folders. An archive without a comment, as a library makes it. */
export function unzip(zip: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.length - END.length;
  if (end < 0 || bytes.readUInt32LE(end) !== END.signature) throw new Error('not a zip archive without a comment');
  const files = new Map<string, Buffer>();
  for (let at = bytes.readUInt32LE(end + 16); at < end;) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + CENTRAL.length, at + CENTRAL.length + (nameLength ?? 0));
    if (!name.endsWith('/')) files.set(name, contentAt(bytes, at));
    at += CENTRAL.length + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

function contentAt(bytes: Buffer, entry: number): Buffer {
  const local = bytes.readUInt32LE(entry + 42);
  const from = local + LOCAL.length + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20));
  return bytes.readUInt16LE(entry + 10) === STORED ? Buffer.from(packed) : inflateRawSync(packed);
}

/** An archive of these files, in this order. */
export function zip(files: ReadonlyMap<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content);
    const about = aboutFile(content, packed, name);
    const local = Buffer.concat([signed(LOCAL), about, name, packed]);
    const entry = Buffer.alloc(CENTRAL.length);
    entry.writeUInt32LE(CENTRAL.signature, 0);
    entry.writeUInt16LE(VERSION, 4);
    about.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    locals.push(local);
    entries.push(entry, name);
    offset += local.length;
  }
  const central = Buffer.concat(entries);
  return Buffer.concat([...locals, central, endOf(files.size, central.length, offset)]);
}

/** What a file has in both of its records. */
function aboutFile(content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const about = Buffer.alloc(LOCAL.length - 4);
  for (const [at, value] of [VERSION, UTF8, DEFLATED, 0, DAY].entries()) about.writeUInt16LE(value, at * 2);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

function signed({ signature }: { readonly signature: number }): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(END.length);
  end.writeUInt32LE(END.signature, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
