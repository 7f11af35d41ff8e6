import { copy } from './copy.ts';
import { filters } from './filters.ts';
import { tables } from './tables.ts';

tables(document);
filters(document);
copy(document);
