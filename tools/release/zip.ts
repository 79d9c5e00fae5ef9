/** Writes ZIP archives whose bytes depend on nothing but the files in them. Format: PKWARE APPNOTE 6.3.3, without ZIP64. */
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** What the format can count to without ZIP64. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;
/** 1 January 1980, 0:00: the earliest moment that the format knows. The same for every file, so that no clock gets in. */
const DATE = (1 << 5) | 1;
/** Version 2.0 can read it. */
const NEEDS = 20;
/** Names are UTF-8 (bit 11). */
const UTF8 = 0x0800;
const [STORED, DEFLATED] = [0, 8];
/** A plain file that everybody may read, in the attributes that Unix writes. */
const UNIX = 3 << 8;
const READABLE = (0o100644 << 16) >>> 0;

/**
 * An archive of files, in the order of their names.
 * @param files by name, with `/` between folders
 * @throws if they are more than the format holds
 */
export function zip(files: ReadonlyMap<string, Buffer>): Buffer {
  if (files.size > MOST_FILES) throw new Error(`${String(files.size)} files are too many for a ZIP archive.`);
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const packed = deflateRawSync(bytes, { level: constants.Z_BEST_COMPRESSION });
    const [method, body] = packed.length < bytes.length ? [DEFLATED, packed] : [STORED, bytes];
    const label = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(NEEDS, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt16LE(DATE, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, label]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(READABLE, 6);
    more.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), u16(UNIX | NEEDS), facts, more, label);
    bodies.push(local, body);
    offset += local.length + body.length;
    if (offset > MOST_BYTES) throw new Error('The files are too large for a ZIP archive.');
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
