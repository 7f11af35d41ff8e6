/** A chart as drawn for the two widths, with its texts filled in. */
export interface Drawn {
  readonly title: string;
  readonly description: string;
  readonly measure: string;
  readonly source: string;
  readonly wide: string;
  readonly narrow: string;
}
