import { describe, expect, it } from 'vitest';
import { html, raw } from '../../src/site/html.ts';

describe('html', () => {
  it('escapes what is put in, as text and as the value of an attribute', () => {
    const nasty = `<script>alert("1" & '2')</script>`;
    const escaped = '&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;';
    expect(html`<p title="${nasty}">${nasty}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('takes markup in as it is, and joins lists', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${raw('<hr>')}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>');
  });

  it('writes zero, and nothing for null and false', () => {
    expect(html`${0}${null}${false}${['', [null, 1]]}`.text).toBe('01');
  });

  it('reads as its markup where a text is wanted', () => {
    expect(`${html`<i>${'&'}</i>`}`).toBe('<i>&amp;</i>');
  });
});
