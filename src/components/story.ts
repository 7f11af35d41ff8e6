import { claims } from './claims.ts';
import { copy } from './copy.ts';
import { makeReadable, marks } from './marks.ts';
import { tables } from './tables.ts';
import { whatIf } from './whatIf.ts';

claims(document);
marks(document, './evidence');
copy(document);
tables(document);
for (const form of document.querySelectorAll<HTMLFormElement>('form.what-if')) whatIf(form, makeReadable);
