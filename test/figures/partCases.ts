/** What the texts that patterns are made of are there for, an alternative at a time. */
interface Each {
  /** A text; `{}` stands for each of the words in turn. */
  readonly text: string;
  readonly words?: readonly string[];
  readonly figures: readonly string[];
}

const withEach = (cases: readonly Each[]) =>
  cases.flatMap(({ text, words = [''], figures }) =>
    words.map((word) => ({
      text: text.replace('{}', word),
      figures: figures.map((figure) => figure.replace('{}', word)),
    })),
  );

/** Figures as `indicator: words, whom of`. */
export const PART_CASES = withEach([
  // How a term is shared out, and where it is spent.
  {
    text: 'Vladimir Sadovnichy and Alexei Rudenko were told of eight years {}.',
    words: ['each', 'apiece', 'to both', 'for either', 'per man', 'per pilot'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy', 'sentence_length: eight years, Alexei Rudenko'],
  },
  { text: 'Vladimir Sadovnichy and Alexei Rudenko lost eight years of both their lives.', figures: [] },
  {
    text: 'Vladimir Sadovnichy was told of eight years to be {} in captivity.',
    words: ['served', 'spent'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  // Whom a survey asked.
  {
    text: '{} 45 deported Tajiks from Russia.',
    words: [
      'They took a poll of',
      'They drew a sample of',
      'They made a study of',
      'They ran surveys of',
      'They made a survey among',
      'They surveyed',
      'They interviewed',
      'They questioned',
      'They polled',
      'They traced',
      'They contacted',
      'The book surveys',
      'They taped interviews with',
      'They had spoken to',
      'They spoke to',
      'They talked to',
      'They spoke with',
    ],
    figures: [],
  },
  {
    text: 'In Russia they interviewed {} 40 Tajiks, five of them deported.',
    words: ['some', 'about'],
    figures: [],
  },
  // By how much a count differs from the one before.
  {
    text: 'Russia deported Tajiks. Deportations {} by 300.',
    words: [
      'rise',
      'rose',
      'have risen',
      'are rising',
      'grow',
      'grew',
      'have grown',
      'are growing',
      'increased',
      'fall',
      'fell',
      'have fallen',
      'are falling',
      'dropped',
      'declined',
      'decreased',
      'were cut',
      'were reduced',
      'shrank',
      'have shrunk',
      'shrink',
      'contracted',
      'exceeded the plan',
      'surpassed the plan',
      'are up',
      'went down',
    ],
    figures: [],
  },
  { text: 'Russia deported Tajiks. The number of those expelled grows by 300.', figures: [] },
  { text: 'Russia deported Tajiks. The number of those expelled falls by 300.', figures: [] },
  { text: 'Russia deported Tajiks. The number of those expelled excelled by 300 what was planned.', figures: [] },
  {
    text: 'Russia deported Tajiks. Deportations rose {} (300 people).',
    words: ['8%', '8.5 percent', '8 per cent'],
    figures: [],
  },
  // What a court makes of what prosecutors asked for.
  {
    text: 'Prosecutors demanded a long term for Vladimir Sadovnichy, {} eight years.',
    words: [
      'the judge made it',
      'the court made it',
      'the panel made it',
      'the bench made it',
      'the tribunal made it',
      'a Tajik judge made it',
      'an appeal court made it',
      'and the court made it',
      'who received',
      'who got',
      'given',
      'handed',
      'sentenced to',
      'jailed for',
    ],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Prosecutors demanded a long term for Vladimir Sadovnichy that {} to eight years.',
    words: ['shrank', 'shrunk'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Prosecutors demanded a long term for Vladimir Sadovnichy, {} a prison term of eight years.',
    words: [
      'but it is',
      'although it is',
      'instead of',
      'which he calls absurd:',
      'which he called absurd:',
      'whom Judge Kurbonov finds guilty:',
      'found guilty:',
    ],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Prosecutors asked Judge Kurbonov, who {}.',
    words: ['gave Vladimir Sadovnichy eight years', 'imposed eight years on Vladimir Sadovnichy'],
    figures: ['sentence_length: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Prosecutors demanded a long term for Vladimir Sadovnichy and {} for eight years.',
    words: ['called', 'call'],
    figures: ['sentence_sought: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Prosecutors wanted to see {} to eight years.',
    words: ['Vladimir Sadovnichy sentenced', 'the pilot Vladimir Sadovnichy sentenced'],
    figures: ['sentence_sought: eight years, Vladimir Sadovnichy'],
  },
  {
    text: 'Prosecutors demanded a long term for Vladimir Sadovnichy to be given eight years.',
    figures: ['sentence_sought: eight years, Vladimir Sadovnichy'],
  },
]);

/** Figures as `words, whom of, as of when, said by whom`. */
export const PART_ORIGINS = withEach([
  {
    text: "Russia deported 300 Tajiks by the Federal Migration Service's {}.",
    words: [
      'count',
      'reckoning',
      'estimate',
      'figures',
      'data',
      'calculation',
      'words',
      'account',
      'measure',
      'records',
      'statistics',
      'tally',
    ],
    figures: ['300, Tajiks, 2011-11-15, Federal Migration Service'],
  },
  {
    text: "Russia deported 300 Tajiks on the Federal Migration Service's showing.",
    figures: ['300, Tajiks, 2011-11-15, Federal Migration Service'],
  },
]);
