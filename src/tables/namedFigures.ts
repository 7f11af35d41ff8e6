import type { Qualifier } from '../text/qualifiers.ts';
import type { Row } from './codebook.ts';

type Figure = Row<'figures'>;

/** Which figure a finding is: by what it counts, how it is stated, of whom, and in which sort of article. */
export interface Choice {
  readonly indicator: string;
  readonly qualifier?: Qualifier;
  readonly subject?: string;
}

/**
 * The figures that prose may name. The first that fits in the order of the texts is taken, copies apart; a finding
 * whose figure no text states is left out, and a claim that names it stops the build.
 */
export const NAMED_FIGURES: Readonly<Record<string, Choice>> = {
  detained: { indicator: 'migrants_detained', qualifier: 'exact' },
  detained_about: { indicator: 'migrants_detained', qualifier: 'approximate' },
  detained_almost: { indicator: 'migrants_detained', qualifier: 'below' },
  detained_magnitude: { indicator: 'migrants_detained', qualifier: 'magnitude' },
  to_be_deported: { indicator: 'migrants_to_be_deported', qualifier: 'exact' },
  deported_magnitude: { indicator: 'migrants_deported', qualifier: 'magnitude' },
  registered: { indicator: 'registered_in_russia' },
  share_of_population: { indicator: 'share_of_population_in_russia' },
  migrants_in_russia: { indicator: 'labour_migrants_in_russia' },
  migrants_abroad: { indicator: 'labour_migrants_abroad' },
  workers_in_moscow: { indicator: 'workers_in_moscow' },
  families: { indicator: 'families_kept_out_of_poverty' },
  remittance_share: { indicator: 'remittance_share_of_gdp' },
  sentence: { indicator: 'sentence_length', subject: 'Vladimir Sadovnichy' },
  sentence_rudenko: { indicator: 'sentence_length', subject: 'Alexei Rudenko' },
  sentence_khukumov: { indicator: 'sentence_length', subject: 'Rustam Khukumov' },
  hotel: { indicator: 'hotel_detention' },
  troops: { indicator: 'base_troops' },
  border: { indicator: 'border_length' },
  clashes: { indicator: 'armed_clashes' },
  drug_deaths: { indicator: 'drug_deaths_per_year' },
  heroin_share: { indicator: 'heroin_share_through_tajikistan' },
  income: { indicator: 'gni_per_capita' },
  population: { indicator: 'population' },
};

/**
 * The figure that a name stands for: the first that fits in the order of the texts, copies apart. Prose and derived numbers
 * ask here, so that they speak of the same one however many sources are added.
 */
export function namedFigure(figures: readonly Figure[], name: string): Figure | undefined {
  const choice = NAMED_FIGURES[name];
  return choice && figures.find((figure) => figure.duplicate_of === null && fits(figure, choice));
}

function fits(figure: Figure, { indicator, qualifier, subject }: Choice): boolean {
  return (
    figure.indicator === indicator &&
    (qualifier === undefined || figure.qualifier === qualifier) &&
    (subject === undefined || figure.subject === subject)
  );
}
