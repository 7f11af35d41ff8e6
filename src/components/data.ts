import { copy } from './copy.ts';
import { tables } from './tables.ts';

tables(document);
copy(document);
