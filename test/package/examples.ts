/** An example in a doc comment. */
export interface Example {
  /** The function or class that it shows. */
  readonly of: string;
  readonly code: string;
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export declare (?:function|class) (\w+)/g;
const EXAMPLE = /@example\s+```ts\n([\s\S]*?)\n```/;

/** The examples in a declaration file. Each public function or class has at most one. */
export function examplesIn(declarations: string): Example[] {
  return [...declarations.matchAll(DOCUMENTED)].flatMap(([, comment = '', of = '']) => {
    const code = EXAMPLE.exec(comment.replaceAll(/^ *\* ?/gm, ''))?.[1];
    return code === undefined ? [] : [{ of, code }];
  });
}

const SAID = /^(.+); \/\/ → (.+)$/gm;

/** Makes a test of an example: each line `expression; // → value` must give that value. */
export function checked({ code }: Example): string {
  return `import { check } from '../check.js';\n${code.replaceAll(SAID, 'check($1, $2);')}\n`;
}

/** True where an example says what comes of it. */
export function saysWhat({ code }: Example): boolean {
  return new RegExp(SAID).test(code);
}
