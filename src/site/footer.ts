const CC_BY = '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC\u00a0BY\u00a04.0</a>';

/**
 * What stands at the foot of each page: sources, licences, and where to report an error, as a complete `<footer>` whose links
 * begin at the site's root (`./`).
 */
export function footer(): string {
  return [
    '<footer class="colophon">',
    '<div class="colophon-columns">',
    '<section>',
    '<h2>Sources</h2>',
    '<p>The figures come from news texts; each is shown beside',
    `<a href="./evidence">the sentence that states it</a>. What is said beyond them is from the World Bank’s`,
    'World Development Indicators (CC\u00a0BY\u00a04.0). The map is drawn from Natural Earth.</p>',
    '</section>',
    '<section>',
    '<h2>Licence</h2>',
    `<p>The code is under the ISC licence, <a href="./data/">the tables</a> are under ${CC_BY}. Quotations and titles`,
    'remain their publishers’.</p>',
    '</section>',
    '<section>',
    '<h2>Found a mistake?</h2>',
    '<ul>',
    `<li><a href="./method#report">Report an error</a></li>`,
    `<li><a href="./method#corrections">Corrections made so far</a></li>`,
    `<li><a href="./method">How this was made</a></li>`,
    '</ul>',
    '</section>',
    '</div>',
    '</footer>',
  ].join('\n');
}
