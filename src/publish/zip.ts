import { strToU8, zipSync } from 'fflate';

/** A zip file carries a local time for each file; a fixed one (the first that the format can hold) keeps its bytes the same everywhere. */
const MTIME = new Date(1980, 0, 1);

/** Packs files, in the order given, into a zip whose bytes depend on nothing but them. */
export function zip(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  return zipSync(
    Object.fromEntries([...files].map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file])),
    // Without `os: 0` a reader could tell the system that it was made on.
    { mtime: MTIME, os: 0, level: 9 },
  );
}
