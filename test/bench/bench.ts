/**
 * The benchmarks: `npm run bench`.
 *
 * Reads the same varied texts with this extractor and with two general readers of numbers, and then so many times the corpus with
 * this extractor, each in a process of its own.
 */
import { compareReaders, measureScaling, showReaders, showScaling } from './extractor.ts';

const TIMES = [1, 10, 100, 1000, 10_000];

console.log('Seconds are of processor time, all threads of a process together: what one core needs.\n');
console.log(`${showReaders(await compareReaders())}\n`);
console.log(showScaling(await measureScaling(TIMES)));
