import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A table that is laid out in blocks on a phone is one to some browsers only where it says so.
    'no-redundant-role': 'off',
    // A form here only chooses what of the page is shown, by script: there is nothing to submit.
    'wcag/h32': 'off',
    // The region in which a table scrolls is no part of the text’s outline.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

/** What is wrong with a fragment of a page’s HTML, in words. */
export async function flawsOf(fragment: string): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head><body><main><h1>Page</h1>\n${fragment}</main></body></html>\n`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${ruleId}: ${message} (${page.split('\n')[line - 1]?.slice(0, 160)})`),
  );
}
