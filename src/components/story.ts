import { claims } from './claims.ts';
import { copy } from './copy.ts';
import { makeReadable, marks } from './marks.ts';
import { near } from './near.ts';

claims(document);
marks(document, './evidence');
copy(document);

// The drawing code is larger than all the rest: it comes when it may be needed.
const form = document.querySelector<HTMLFormElement>('form.what-if');
if (form) {
  near(form, async () => {
    const { whatIf } = await import('./whatIf.ts');
    whatIf(form, makeReadable);
  });
}
