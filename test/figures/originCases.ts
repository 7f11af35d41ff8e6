/** A text of 2011-11-15 and its figures, as `words, whom of, as of when, said by whom`. */
type Wording = readonly [text: string, ...figures: string[]];

const WORDINGS: readonly Wording[] = [
  [
    'According to the International Organisation for Migration, 900,000 Tajiks work abroad.',
    '900,000, Tajiks, 2011-11-15, International Organisation for Migration',
  ],
  [
    'Human rights advocates say that 420 Tajiks were detained in Moscow.',
    '420, Tajiks, 2011-11-15, Human rights advocates',
  ],
  [
    'Household surveys put the number of Tajiks abroad at 600,000.',
    '600,000, Tajik migrants, 2011-11-15, Household surveys',
  ],
  ['Trade unions say that 420 Tajiks were detained in Moscow.', '420, Tajiks, 2011-11-15, Trade unions'],
  ['A Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'According to Zalina Kornilova as Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova at Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova had Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova has Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova have Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova in Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova is Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova on Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova published Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova released Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova that Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova there Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova was Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova were Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova which Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova who Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova will Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'According to Zalina Kornilova would Interfax, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['After 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['Against 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['Ahead of 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['And said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['And Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['As per Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['As Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['At said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['Before 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['But said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['But Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['By count of Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['By the time of 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['Citing Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['Compared with 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['Data from Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  [
    'Deputy Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Earlier Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Estimate by Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['Figures from Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['Following 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['From 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['He said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  [
    'Head of Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Her Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['His Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'However Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['In comparison to 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['In said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  [
    'In Tajikistan the Estonian ace pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian air pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian aircraft pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian airline pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian An-72 pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian cargo pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian civilian pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian commercial pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian convicted pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian fellow pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian foreign pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian imprisoned pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian jailed pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian plane pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian transport pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian two pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  [
    'In Tajikistan the Estonian veteran pilot was sentenced to 8.5 years in prison.',
    '8.5 years, Alexei Rudenko, 2011-11-15',
  ],
  ['In the words of Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['It said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['Its Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Later Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Meanwhile Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Moscow said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  [
    'Official Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'On March 12 a Tajik court acquitt Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court amnest Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court appeal Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court cleared Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court clearing Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court detain Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court detention Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court flew Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court flying Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court freed Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court held Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court jailed Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-03-12',
  ],
  [
    'On March 12 a Tajik court landed Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court landing Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court pardon Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court releasa Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court reported Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court seized Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court stopped Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'On March 12 a Tajik court took off Sadovnichy, jailed for 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  ['On said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['Quoting Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['Report by Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['Russia said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['Russian said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['Sadovnichy is in Tajikistan. Both asked told of 8.5 years in prison.'],
  [
    'Sadovnichy was guilty on March 12 in Tajikistan, and got 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-03-12',
  ],
  [
    'Sadovnichy was handed on March 12 in Tajikistan, and got 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-03-12',
  ],
  [
    'Sadovnichy was imprisoned on March 12 in Tajikistan, and got 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-03-12',
  ],
  [
    'Sadovnichy was sentenca on March 12 in Tajikistan, and got 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-03-12',
  ],
  [
    'Sadovnichy was verdict on March 12 in Tajikistan, and got 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-03-12',
  ],
  ['She said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['Since 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['Some Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Spokesman for Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Statistics from Interfax, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Interfax'],
  ['Tajik said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['Than in 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['That Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['The said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['The Zalina Kornilova said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Their Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['They said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15'],
  ['Till 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  ['Until 2008 Moscow police detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-15'],
  [
    'While Zalina Kornilova said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova acknowledged 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova acknowledges 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Zalina Kornilova added 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova adds 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova admits 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova admitted 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova announced 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova announces 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova argued 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Zalina Kornilova calculated 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova calculates 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Zalina Kornilova claimed 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova claims 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Zalina Kornilova complained 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Zalina Kornilova confirmed 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova confirms 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova counted 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova counts 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova disclosed 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Zalina Kornilova documented 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Zalina Kornilova estimate 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Zalina Kornilova estimated that 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Zalina Kornilova estimates 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova explained 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova insisted 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova insists 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova maintains 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova noted 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova notes 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Zalina Kornilova puts the number of Tajiks working in Russia at 900,000.',
    '900,000, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Zalina Kornilova reckon 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova reckoned 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova reckons 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova recorded 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova records 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova report 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova reported 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova reports 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova revealed 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  [
    'Zalina Kornilova said so. She also said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She earlier said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She had said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She has said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She have said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She later said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She now said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She officially said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She on aday said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She once said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She publicly said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She recently said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  [
    'Zalina Kornilova said so. She then said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
  ['Zalina Kornilova say 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova says 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova show 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova showed 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova specified 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova stated 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova states 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova suggests 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova tells 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova warned 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova warns 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova writes 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Zalina Kornilova wrote 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Zalina Kornilova'],
  ['Since the verdict 297 Tajik migrants were detained this month in Moscow.', '297, Tajik migrants, 2011-11'],
  ['Last week police in Moscow detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11'],
  ['From January to October this year Russia deported 460 Tajik migrants.', '460, Tajik migrants, 2011-10'],
  [
    'From January to October this year Russia deported 460 Tajik migrants. In the same period of last year 306 Tajiks were deported.',
    '460, Tajik migrants, 2011-10',
    '306, Tajiks, 2010-10',
  ],
  ['In nine months of this year 460 Tajik migrants were deported from Russia.', '460, Tajik migrants, 2011-09'],
  [
    'In the first ten months (January to October) of this year Russia deported 460 Tajik migrants.',
    '460, Tajik migrants, 2011-10',
  ],
  [
    'No fewer than 520 Tajik migrants were detained in Moscow by November 11, and 200 have since been deported.',
    'No fewer than 520, Tajik migrants, 2011-11-11',
    '200, Tajik migrants, 2011-11-15',
  ],
  [
    'Russia deported 411 Tajik migrants in October (Asia-Inform, November 3).',
    '411, Tajik migrants, 2011-10, Asia-Inform',
  ],
  ['In 2010 migrants sent home remittances of $2.2 billion, Tajikistan says.', '$2.2 billion, Tajikistan, 2010'],
  ['On November 11-13 police in Moscow detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-13'],
  [
    'On Friday 57 Tajik migrants were deported from Russia. 14 of them were deported for drunkenness.',
    '57, Tajik migrants, 2011-11-11',
    '14, Tajik migrants, 2011-11-11',
  ],
  ['November 8. A Tajik court jails Sadovnichy for 8.5 years.', '8.5 years, Vladimir Sadovnichy, 2011-11-08'],
  ['Nov. 8: A Tajik court jails Sadovnichy for 8.5 years.', '8.5 years, Vladimir Sadovnichy, 2011-11-08'],
  [
    'As reported earlier, on November 8 a Tajik court sentenced Sadovnichy to 8.5 years in prison.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-08',
  ],
  [
    'On November 8 Sadovnichy, who had flown humanitarian goods from Kabul in March, was jailed in Tajikistan for 8.5 years.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-08',
  ],
  [
    'On November 8 a Tajik judge gave Sadovnichy eight and a half years; on November 14 a higher court took the case.',
    'eight and a half years, Vladimir Sadovnichy, 2011-11-08',
  ],
  [
    'The papers were ready before November 8, the day Sadovnichy got 8.5 years in a Tajik court.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-08',
  ],
  [
    "The sweep came after last week's conviction of Sadovnichy in Tajikistan. Found guilty of smuggling, Sadovnichy was sentenced to 8.5 years.",
    '8.5 years, Vladimir Sadovnichy, 2011-11',
  ],
  [
    'A Tajik court sentenced Sadovnichy on November 8 to 10.5 years. On appeal the term was cut to 8.5 years.',
    '10.5 years, Vladimir Sadovnichy, 2011-11-08',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'Sadovnichy was convicted in Tajikistan on November 8. Prosecutors had asked for 13 years for Sadovnichy.',
    '13 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'Sadovnichy, whose term of 8.5 years in Tajikistan was annulled last October, is flying again.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'His conviction in Tajikistan, and its term of 8.5 years for Sadovnichy, was quashed on Monday.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'The term of 8.5 years that a Tajik court gave Sadovnichy was overturned on Monday.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'A Tajik court threw out on Monday the 8.5-year sentence for Sadovnichy.',
    '8.5-year, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    "The 8.5 years of jail for Sadovnichy in Tajikistan were the cause of last week's quarrel.",
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  [
    'Sergei Orlov said nothing at first. Later Orlov told reporters that 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Sergei Orlov',
  ],
  [
    'Sergei Orlov, the head of the Federal Migration Service, said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Sergei Orlov',
  ],
  [
    'Police in Moscow have detained 297 Tajik migrants, officials said on Monday.',
    '297, Tajik migrants, 2011-11-14, officials',
  ],
  [
    'The Tajik foreign ministry says 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Tajik foreign ministry',
  ],
  [
    "A migrants' organisation said on Monday that 297 Tajik migrants had been detained in Russia.",
    "297, Tajik migrants, 2011-11-14, a migrants' organisation",
  ],
  [
    "Moscow's migration service says 297 Tajik migrants were detained.",
    '297, Tajik migrants, 2011-11-15, migration service',
  ],
  [
    'The Federal Migration Service is busy. The migration service says 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Federal Migration Service',
  ],
  [
    'Migrant associations in Moscow counted 297 Tajik migrants who were detained.',
    '297, Tajik migrants, 2011-11-15, Migrant associations in Moscow',
  ],
  ['According to official data, 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, official data'],
  [
    "By the World Bank's reckoning, remittances are worth 47 percent of Tajikistan's GDP.",
    '47 percent, Tajikistan, 2011-11-15, World Bank',
  ],
  [
    'Zalina Orlova spoke to reporters. Zalina Orlova said it was so. By her count, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Orlova',
  ],
  [
    'Zalina Orlova said it was so. In Moscow, she continued, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Zalina Orlova',
  ],
  [
    'Zalina Orlova said it was so, Interfax reported. In Moscow 297 Tajik migrants were detained, she said.',
    '297, Tajik migrants, 2011-11-15, Zalina Orlova',
  ],
  [
    'On Monday, said Zalina Orlova, the head of the service, 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-14, Zalina Orlova',
  ],
  [
    'Russia deported 57 Tajik migrants, Asia-Plus was told in an interview by Safar Tohirov of the service.',
    '57, Tajik migrants, 2011-11-15, Safar Tohirov',
  ],
  [
    'Russia deported 57 Tajik migrants, Safar Tohirov, the deputy head of a department of Tajikistan’s Migration Service, told Asia-Plus.',
    '57, Tajik migrants, 2011-11-15, Safar Tohirov',
  ],
  ['FMS director Sergei Orlov said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Sergei Orlov'],
  ['Mr Orlov said 297 Tajik migrants were detained.', '297, Tajik migrants, 2011-11-15, Orlov'],
  [
    'According to Sergei Orlov, it was so. He said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Sergei Orlov',
  ],
  [
    'The Tajik Migration Service says 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Tajik Migration Service',
  ],
  [
    'The Russian Federal Migration Service says 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Federal Migration Service',
  ],
  [
    'Documents for the expulsion of 297 Tajik migrants are ready, Sergei Orlov told the agency.',
    '297, Tajik migrants, 2011-11-15, Sergei Orlov',
  ],
  [
    'Since a Tajik court put the pilots away, 297 Tajik migrants were detained in Moscow.',
    '297, Tajik migrants, 2011-11-15',
  ],
  ['On November 11 police, who reported to nobody, detained 297 Tajik migrants.', '297, Tajik migrants, 2011-11-11'],
  [
    'The jailing of the pilot Sadovnichy in Tajikistan for 8.5 years, the press has said, was a signal.',
    '8.5 years, Vladimir Sadovnichy, 2011-11-15',
  ],
  ['The judge put a stop to it: 297 Tajik migrants were detained in Moscow.', '297, Tajik migrants, 2011-11-15'],
  ['Some say 297 Tajik migrants were detained in Moscow.', '297, Tajik migrants, 2011-11-15'],
  ['Since the beginning of November 713 Tajiks have been expelled from Russia.', '713, Tajiks, 2011-11-15'],
  ['Russia will put 134 Tajiks on planes by the end of next week.', '134, Tajiks, 2011-11-15'],
  [
    'The FMS counted 1.1 million Tajiks in Russia in September. That is roughly 14 percent of the entire population.',
    '1.1 million, Tajiks, 2011-09, FMS',
    'roughly 14 percent, Tajiks, 2011-09',
  ],
  [
    'Moscow held 246 Tajiks as of Monday. Of that number, 155 had been ordered out of the country.',
    '246, Tajiks, 2011-11-14',
    '155, Tajik migrants, 2011-11-14',
  ],
  ['Tajiks in Russia number 700,000 (Orlova 2003; FMS 2010).', '700,000, Tajik migrants, 2011-11-15'],
  ['Some 52,000 Tajiks came back from Russia between June and October.', 'Some 52,000, Tajiks, 2011-10'],
  ['Remittances to Tajikistan have risen since 2004, when they were $252 million.', '$252 million, Tajikistan, 2004'],
  [
    'Tajiks left the border with Afghanistan, 1,344 kilometres long, in 2005.',
    '1,344 kilometres, Tajik-Afghan border, 2011-11-15',
  ],
  [
    'The number of Tajiks in Russia fell from 999,169 in January 2010 to 863,400 in January 2011.',
    '999,169, Tajik migrants, 2010-01',
    '863,400, Tajik migrants, 2011-01',
  ],
  ['8 November – The court met. In Moscow 40 Tajik migrants were detained that day.', '40, Tajik migrants, 2011-11-08'],
  ['November 9.\nIn Moscow 50 Tajik migrants were detained.', '50, Tajik migrants, 2011-11-09'],
  [
    'Tajikistan in numbers\n\n$2.4 billion: expected remittances in 2010, against $2.1 billion in 2009',
    '$2.4 billion, Tajikistan, 2010',
    '$2.1 billion, Tajikistan, 2009',
  ],
  [
    'According to Pavel I. Zorin, the drug chief, two-thirds of the heroin for Russia passes through Tajikistan.',
    'two-thirds, Russia-bound Afghan heroin, 2011-11-15, Pavel I. Zorin',
  ],
  [
    'Pavel I. Zorin, the migration chief, spoke first. Zorin said 297 Tajik migrants were detained.',
    '297, Tajik migrants, 2011-11-15, Pavel I. Zorin',
  ],
  ['City authorities reckon that 350,000 Tajiks work in Moscow.', '350,000, Tajiks, 2011-11-15, City authorities'],
  [
    'Privately, officials put the number of Tajik migrants detained in Moscow at 260.',
    '260, Tajik migrants, 2011-11-15, officials',
  ],
  ['MOSCOW (AP) — Russian authorities said they will expel 57 Tajiks.', '57, Tajiks, 2011-11-15, Russian authorities'],
  ['In St. Petersburg police reported 67 Tajik migrants were detained.', '67, Tajik migrants, 2011-11-15, police'],
  ['In centre No. 1 in Moscow lawyers counted 108 Tajiks detained.', '108, Tajiks, 2011-11-15, Moscow lawyers'],
];

/** Each of these says so itself, or is where a named person works. */
const SOURCES = [
  'central bank',
  'news agency',
  'regional authorities',
  'trade union',
  'Tajik side',
  'press office',
  'diplomatic sources',
  'local activists',
  'independent researchers',
  'official statistics',
].map(
  (source): Wording => [
    `The ${source} said 297 Tajik migrants were detained.`,
    `297, Tajik migrants, 2011-11-15, ${source}`,
  ],
);
const WORKPLACES = [
  'Oxus Bank',
  'Labour Ministry',
  'Oxus Agency',
  'Oxus Committee',
  'Oxus Federation',
  'Oxus Watch',
  'Oxus Network',
  'Builders Union',
  'Oxus Times',
  'Oxus Gazeta',
  'Press Office',
  'Oxus Fund',
  'Oxus Centre',
  'Oxus Center',
  'Health Department',
].map(
  (workplace): Wording => [
    `Zalina Kornilova of the ${workplace} said 297 Tajik migrants were detained.`,
    '297, Tajik migrants, 2011-11-15, Zalina Kornilova',
  ],
);
const TITLES = ['Mr', 'Mrs', 'Dr', 'President', 'Minister', 'Ambassador', 'Captain'].map(
  (title): Wording => [
    `${title} Kornilova said 297 Tajik migrants were detained.`,
    '297, Tajik migrants, 2011-11-15, Kornilova',
  ],
);
/** Words that begin with a capital only where they open a sentence. */
const OPENINGS = ['When', 'Since', 'From', 'Why', 'Last', 'According', 'Almost', 'There', 'Across'].map(
  (opening): Wording => [
    `${opening} Kazan police reported 297 Tajik migrants were detained.`,
    '297, Tajik migrants, 2011-11-15, Kazan',
  ],
);

/** The wordings that say of whom, when and by whom a figure is stated: at least one for each entry of the rules’ lists. */
export const ORIGIN_CASES = [...WORDINGS, ...SOURCES, ...WORKPLACES, ...TITLES, ...OPENINGS].map(
  ([text, ...figures]) => ({ text, figures }),
);
