/** The extractor: from a text to the figures that it states. Nothing here reads a file, save where no cast is given. */
export { type ArchiveDocument, type DocumentFigure, parseDocument } from '../figures/extractDocument.ts';
export { extractFigures, type StatedFigure } from '../figures/extractFigures.ts';
export { INDICATORS, type Indicator } from '../figures/indicators.ts';
export { Cast, type Person } from '../figures/people.ts';
export { TOPICS, type Topic } from '../figures/topics.ts';
export { type ArticleText, type SourceText, splitArticles } from '../text/articles.ts';
export { type DateMention, type PartialDate, recogniseDates } from '../text/dates.ts';
export { QUALIFIERS, type Qualifier } from '../text/qualifiers.ts';
export { type Quantity, type QuantityForm, recogniseQuantities } from '../text/quantities.ts';
export { type Span, splitSentences } from '../text/sentences.ts';
export type { Unit } from '../text/units.ts';
export { caseCast } from './caseCast.ts';
export { extractDocument } from './extractDocument.ts';
export { extractDocuments } from './extractDocuments.ts';
