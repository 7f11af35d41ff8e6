import { createHash } from 'node:crypto';

/** What is inline in a page, each text exactly as it stands between its tags. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** True only where a page compiles code in the browser, as Arquero does with its expressions. */
  readonly compiles: boolean;
}

/**
 * The Content Security Policy of one page, for a meta element: everything from the site itself, nothing inline but what is
 * named here by its hash. `frame-ancestors` is not in it, as it has no effect in a meta element.
 */
export function contentSecurityPolicy({ scripts, styles, compiles }: Inline): string {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts.map(hashSource), ...(compiles ? ["'unsafe-eval'"] : [])].join(' '),
    ['style-src', "'self'", ...styles.map(hashSource)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
