/**
 * Extracts the figures of so many varied documents, and sends what it took to the process that began this one, which gives Node
 * `--expose-gc`.
 */
import { type ArchiveDocument, extractDocuments, TOGETHER } from '../../src/figures/extractDocument.ts';
import { cast } from '../figures/goldScore.ts';
import { variedDocuments } from './variedDocuments.ts';

const documents = Number(process.argv[2]);
let microseconds = 0;
let figures = 0;
let together: ArchiveDocument[] = [];
function read(): void {
  const from = process.cpuUsage();
  figures += extractDocuments(together, cast).flat().length;
  const { user, system } = process.cpuUsage(from);
  microseconds += user + system;
  together = [];
}
for (const document of variedDocuments(documents)) {
  together.push(document);
  if (together.length === TOGETHER) read();
}
read();
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
globalThis.gc?.();
process.send?.({
  documents,
  figures,
  microsecondsPerDocument: microseconds / documents,
  peakMegabytes,
  keptMegabytes: process.memoryUsage().heapUsed / 1024 ** 2,
});
