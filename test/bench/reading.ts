/** Measures the reader that is named on varied documents, and sends what it took to the process that began this one. */
import { OWN_NUMBERS, READERS, shareRight } from './readers.ts';
import { variedBatches } from './variedDocuments.ts';

const name = process.argv[2] ?? '';
const reader = await READERS[name]?.();
const own = await READERS[OWN_NUMBERS]?.();
if (!reader || !own)
  throw new Error(`There is no reader “${name}”: expected one of ${Object.keys(READERS).join('; ')}.`);
const { documents, read } = reader;

for (const batch of variedBatches(Math.ceil(documents / 5))) read(batch);
let bytes = 0;
let microseconds = 0;
for (const batch of variedBatches(documents)) {
  bytes += batch.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const from = process.cpuUsage();
  read(batch);
  const { user, system } = process.cpuUsage(from);
  microseconds += user + system;
}
process.send?.({
  megabytesPerSecond: bytes / microseconds,
  documentsPerSecond: (documents / microseconds) * 1e6,
  right: shareRight(name.endsWith('figures') ? own : reader),
});
