import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';

function errorAt(message: string, ...places: string[]): Error {
  const error = new TypeError(message);
  error.stack = [`TypeError: ${message}`, ...places.map((place) => `    at ${place}`)].join('\n');
  return error;
}

describe('explain', () => {
  it('leaves a message that names its place, with the path from the project’s folder', () => {
    const error = errorAt(
      '/home/me/story/seeds/005.txt:3: found “x”.',
      'read (/home/me/story/src/text/decodeText.ts:9:1)',
    );
    expect(explain(error, '/home/me/story')).toBe('seeds/005.txt:3: found “x”.');
  });

  it('names the line of the project’s own code that threw', () => {
    const error = errorAt(
      'x is null',
      'node:internal/process/task_queues:95:5',
      'rollup (file:///home/me/story/node_modules/arquero/src/verbs.js:3:4)',
      `statusOf (${pathToFileURL('/home/me/story/src/figures/status.ts')}:12:5)`,
      '/home/me/story/src/figures/other.ts:1:1',
    );
    expect(explain(error, '/home/me/story')).toBe('src/figures/status.ts:12:5: TypeError: x is null');
  });

  it('names the line of an import that cannot be met', () => {
    const error = errorAt('The module ./context.ts has no export named lastPeople');
    error.stack = `/home/me/story/src/figures/status.ts:15\n  lastPeople,\n  ^\n\n${error.stack}`;
    expect(explain(error, '/home/me/story')).toMatch(/^src\/figures\/status\.ts:15: TypeError: The module/);
  });

  it('gives the message alone where no line is the project’s', () => {
    expect(explain(errorAt('x', 'node:fs:1:2'), '/home/me/story')).toBe('x');
    expect(explain('text', '/home/me/story')).toBe('text');
  });
});
