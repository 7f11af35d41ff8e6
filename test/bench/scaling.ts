/** Extracts the figures of so many varied documents, and sends what it took to the process that began this one. */
import { extractDocument } from '../../src/figures/extractDocument.ts';
import { cast } from '../figures/goldScore.ts';
import { variedDocuments } from './variedDocuments.ts';

const documents = Number(process.argv[2]);
let nanoseconds = 0n;
let figures = 0;
for (const document of variedDocuments(documents)) {
  const from = process.hrtime.bigint();
  figures += extractDocument(document, cast).length;
  nanoseconds += process.hrtime.bigint() - from;
}
process.send?.({
  documents,
  figures,
  microsecondsPerDocument: Number(nanoseconds) / 1000 / documents,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
});
