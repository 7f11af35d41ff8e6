import { marks } from './marks.ts';

marks(document, '../evidence');
