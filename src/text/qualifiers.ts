/** How firmly a number is stated. */
export const QUALIFIERS = ['exact', 'approximate', 'below', 'above', 'range', 'magnitude'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
