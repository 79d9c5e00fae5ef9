import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../../tools/release/zip.ts';

/** Reads an archive by its directory, as programs that unpack do. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.length - 22;
  expect(archive.toString('latin1', end, end + 4)).toBe('PK\x05\x06');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(archive.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [method, sum] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)];
    const [packed, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)];
    const label = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + label);
    const local = archive.readUInt32LE(at + 42);
    expect(archive.toString('utf8', local + 30, local + 30 + label)).toBe(name);
    const begin = local + 30 + label;
    const body = archive.subarray(begin, begin + packed);
    const bytes = method === 8 ? inflateRawSync(body) : body;
    expect([bytes.length, crc32(bytes)]).toEqual([size, sum]);
    files.set(name, bytes);
    at += 46 + label;
  }
  expect(at).toBe(end);
  return files;
}

const files = new Map([
  ['b/ä.txt', Buffer.from('words '.repeat(200))],
  ['a.bin', Buffer.from([1, 2, 3])],
  ['empty', Buffer.alloc(0)],
]);

test('every file comes out as it went in, by its name, packed where that is smaller', () => {
  const archive = zip(files);
  expect([...unzip(archive)]).toEqual([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  expect(archive.length).toBeLessThan(1000);
});

test('the bytes hang on the files alone, not on their order or the clock', () => {
  expect(zip(new Map([...files].reverse())).equals(zip(files))).toBe(true);
});
