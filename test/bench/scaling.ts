/**
 * Extracts the figures of so many varied documents, and sends what it took to the process that began this one, which gives Node
 * `--expose-gc`.
 */
import { extractDocuments } from '../../src/figures/extractDocument.ts';
import { cast } from '../figures/goldScore.ts';
import { variedBatches } from './variedDocuments.ts';

const documents = Number(process.argv[2]);
let microseconds = 0;
let figures = 0;
for (const batch of variedBatches(documents)) {
  const from = process.cpuUsage();
  figures += extractDocuments(batch, cast).flat().length;
  const { user, system } = process.cpuUsage(from);
  microseconds += user + system;
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
globalThis.gc?.();
process.send?.({
  documents,
  figures,
  microsecondsPerDocument: microseconds / documents,
  peakMegabytes,
  keptMegabytes: process.memoryUsage().heapUsed / 1024 ** 2,
});
