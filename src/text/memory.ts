/**
 * Answers found before, by what was asked: texts ask the same of the same words. It holds so many at most and then begins
 * anew, so that an archive takes no more memory than its first thousands of words.
 */
export class Memory<Answer> {
  readonly #answers = new Map<string, { readonly answer: Answer }>();
  readonly #atMost: number;

  /** @param atMost how many answers are held */
  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  /** The answer to a question; `find` is asked where it is not known. */
  recall(question: string, find: () => Answer): Answer {
    const known = this.#answers.get(question);
    if (known) return known.answer;
    const answer = find();
    if (this.#answers.size >= this.#atMost) this.#answers.clear();
    this.#answers.set(copyOf(question), { answer });
    return answer;
  }
}

/** The same letters in a string of their own: one cut out of a text holds the whole text in memory. */
function copyOf(text: string): string {
  return text.split('').join('');
}
