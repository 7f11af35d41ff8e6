/** The numbers that prose may use, each with what it rests on. */
export { disagreement } from '../findings/agrees.ts';
export { type Finding, findingsOf, type Origin } from '../findings/findings.ts';
export { formatFigure } from '../findings/formatFigure.ts';
