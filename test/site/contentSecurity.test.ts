import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/contentSecurity.ts';

describe('contentSecurityPolicy', () => {
  it('allows what is inline by its hash alone, and never inline or foreign code at large', () => {
    const policy = contentSecurityPolicy({ scripts: ['alert(1)'], styles: ['p{}'], compiles: false });
    expect(policy).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';");
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  it('allows compiling only where it is asked for', () => {
    expect(contentSecurityPolicy({ scripts: [], styles: [], compiles: true })).toContain(
      "script-src 'self' 'unsafe-eval';",
    );
  });
});
