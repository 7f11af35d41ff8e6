import { findingsOf } from '../findings/findings.ts';
import { STATEMENTS } from '../findings/statements.ts';
import type { Tables } from '../tables/codebook.ts';

/**
 * Everything that a page may claim or conclude, a line each: `claim:detained  “297”`.
 *
 * @returns claims with the words that fill them in, then conclusions with what they require, marked where they do not hold now
 */
export function describeClaims(tables: Tables): string[] {
  const claims = [...findingsOf(tables).values()].map(({ name, text }) => [`claim:${name}`, `“${text}”`] as const);
  const conclusions = STATEMENTS.map(
    (statement) =>
      [`holds:${statement.name}`, `${statement.holds(tables) ? '' : '(does not hold now) '}${statement.says}`] as const,
  );
  const width = Math.max(...[...claims, ...conclusions].map(([name]) => name.length));
  return [...claims, ...conclusions].map(([name, says]) => `${name.padEnd(width)}  ${says}`);
}
