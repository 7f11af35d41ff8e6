/** Joins a number to the word that it counts (“14 days”, “8 November”), so that no line ends between the two. */
export function keepTogether(text: string): string {
  return text.replace(/([\d½]) (?!and\b|to\b)(?=[A-Za-z])/g, '$1\u00a0');
}
