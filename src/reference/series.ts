/** A country, as the World Bank writes it. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: string;
}

/** One series that the story cites: an indicator of the World Bank, for some countries, over some years. */
export interface Series {
  /** The indicator's code, such as `SP.POP.TOTL`. */
  readonly code: string;
  /** The indicator's name as the World Bank writes it. It carries the unit: another name may be another unit. */
  readonly name: string;
  readonly unit: string;
  /** What an editor calls it in a line of changes. */
  readonly label: string;
  /** How many decimals a change is shown with, where they suffice to show it. */
  readonly decimals: number;
  readonly countries: readonly Country[];
  /** The first and the last year, both included. */
  readonly years: readonly [number, number];
  /** The least and the most that a value can be: a guard against another unit or a slipped decimal point. */
  readonly plausible: readonly [number, number];
  /** How many times larger or smaller than the committed value a revised one may be before an editor has to look at it. */
  readonly largestRevision: number;
}

const TAJIKISTAN: Country = { code: 'TJK', name: 'Tajikistan' };

/** The Soviet Union's successors that depend most on remittances, as far back as the story draws them. */
const MOST_DEPENDENT: readonly Country[] = [
  TAJIKISTAN,
  { code: 'KGZ', name: 'Kyrgyz Republic' },
  { code: 'MDA', name: 'Moldova' },
  { code: 'UZB', name: 'Uzbekistan' },
  { code: 'ARM', name: 'Armenia' },
];

/** The post-Soviet state that reports no remittances for 2011. */
export const SILENT: Country = { code: 'TKM', name: 'Turkmenistan' };

/** The other post-Soviet states, which do. */
const OTHERS: readonly Country[] = [
  { code: 'GEO', name: 'Georgia' },
  { code: 'LVA', name: 'Latvia' },
  { code: 'UKR', name: 'Ukraine' },
  { code: 'LTU', name: 'Lithuania' },
  { code: 'AZE', name: 'Azerbaijan' },
  { code: 'EST', name: 'Estonia' },
  { code: 'BLR', name: 'Belarus' },
  { code: 'RUS', name: 'Russian Federation' },
  { code: 'KAZ', name: 'Kazakhstan' },
];

const REMITTANCE_SHARE = {
  code: 'BX.TRF.PWKR.DT.GD.ZS',
  name: 'Personal remittances, received (% of GDP)',
  unit: 'percent of GDP',
  label: 'remittances, % of GDP',
  decimals: 1,
  plausible: [0, 100],
  largestRevision: 1.5,
} as const;

const CASE_YEARS = [2008, 2012] as const;

/**
 * Every series in data/reference/world-bank.csv, in the file's order. To cite another series, country or year, declare it here
 * and run `npm run refresh`.
 */
export const SERIES: readonly Series[] = [
  { ...REMITTANCE_SHARE, countries: MOST_DEPENDENT, years: [2002, 2024] },
  { ...REMITTANCE_SHARE, countries: OTHERS, years: [2011, 2011] },
  {
    code: 'SP.POP.TOTL',
    name: 'Population, total',
    unit: 'people',
    label: 'population',
    decimals: 0,
    countries: [TAJIKISTAN],
    years: CASE_YEARS,
    plausible: [1e6, 1e8],
    largestRevision: 1.1,
  },
  {
    code: 'NY.GNP.PCAP.CD',
    name: 'GNI per capita, Atlas method (current US$)',
    unit: 'current US dollars',
    label: 'GNI per head, US$',
    decimals: 0,
    countries: [TAJIKISTAN],
    years: CASE_YEARS,
    plausible: [100, 100_000],
    largestRevision: 1.5,
  },
  {
    code: 'BX.TRF.PWKR.CD.DT',
    name: 'Personal remittances, received (current US$)',
    unit: 'current US dollars',
    label: 'remittances, US$',
    decimals: 0,
    countries: [TAJIKISTAN],
    years: CASE_YEARS,
    plausible: [1e7, 1e11],
    largestRevision: 1.5,
  },
  {
    code: 'NY.GDP.MKTP.CD',
    name: 'GDP (current US$)',
    unit: 'current US dollars',
    label: 'GDP, US$',
    decimals: 0,
    countries: [TAJIKISTAN],
    years: CASE_YEARS,
    plausible: [1e8, 1e12],
    largestRevision: 1.5,
  },
];
