/** What embeds load, in the folder `embed`. No hash is in the names: pages of other sites hold on to these addresses. */
export const EMBED_FILES = { font: 'headline.woff2', script: 'chart.js', host: 'frames.js' } as const;
