/** A text that holds one after the other of some words in the place of “{}”, as do its figures. */
interface Each {
  readonly text: string;
  readonly words?: readonly string[];
  readonly figures: readonly string[];
}

/** A case for each of the words. */
export const withEach = (cases: readonly Each[]) =>
  cases.flatMap(({ text, words = [''], figures }) =>
    words.map((word) => ({
      text: text.replace('{}', word),
      figures: figures.map((figure) => figure.replace('{}', word)),
    })),
  );
