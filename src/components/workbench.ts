/** What the cells of src/workbench.md work with, in one module: the page names it in its front matter. */
export { CODEBOOK, TABLE_NAMES } from '../tables/codebook.ts';
export { marks } from './marks.ts';
export { tables } from './tables.ts';
export * from './workbenchFigure.ts';
export * from './workbenchForms.ts';
export { firstQuery, formatQuery, isQuery, parseQuery } from './workbenchQuery.ts';
export { answer, codeOf, loadTable } from './workbenchResult.ts';
export { workbenchTable } from './workbenchTable.ts';
