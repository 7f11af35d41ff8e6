/** Everything that a browser can bundle, by part. Each part is an entry of its own as well, and so is `land`. */
export * as charts from './charts.ts';
export * as extractor from './extractor.ts';
export * as findings from './findings.ts';
export * as tables from './tables.ts';
