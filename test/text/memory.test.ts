import { describe, expect, test } from 'vitest';
import { Memory } from '../../src/text/memory.ts';

describe('Memory', () => {
  test('asks once for each question, also where the answer is that there is none', () => {
    const memory = new Memory<string | undefined>(10);
    const asked: string[] = [];
    const answer = (question: string) =>
      memory.recall(question, () => {
        asked.push(question);
        return question === 'a' ? 'A' : undefined;
      });
    expect(['a', 'b', 'a', 'b', 'a'].map(answer)).toEqual(['A', undefined, 'A', undefined, 'A']);
    expect(asked).toEqual(['a', 'b']);
  });

  test('holds no more answers than it may', () => {
    const memory = new Memory<number>(2);
    let asked = 0;
    for (const question of ['a', 'b', 'c', 'c', 'a', 'a', 'b']) memory.recall(question, () => asked++);
    // “c” makes it forget the first two, and “b” “c” and “a”.
    expect(asked).toBe(5);
  });
});
