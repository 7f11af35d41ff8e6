declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'sfnt';
    /** The value at which each axis of a variable font is fixed. */
    readonly variationAxes: Readonly<Record<string, number>>;
    /** The OpenType features to keep. */
    readonly keepFeatures: readonly string[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array>;
}
