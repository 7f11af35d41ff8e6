/** A text of the tables, whose apostrophes are as they are typed, with those that typesetting has. */
export function curled(text: string): string {
  return text.replaceAll("'", '’');
}
