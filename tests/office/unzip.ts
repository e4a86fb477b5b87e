import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

/** The parts of a package by name, as text. Reads the central directory, as spreadsheets do. */
export function unzip(path: string): ReadonlyMap<string, string> {
  const file = readFileSync(path);
  const parts = new Map<string, string>();
  const end = file.length - 22;
  if (file.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error(`${path} does not end as a package does`);
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Error(`${path} has a broken directory`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    ) as [number, number, number];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(
      name,
      contentAt(file, file.readUInt32LE(at + 42), file.readUInt32LE(at + 20), file.readUInt16LE(at + 10)),
    );
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

function contentAt(file: Buffer, header: number, size: number, method: number): string {
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  const packed = file.subarray(start, start + size);
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}
