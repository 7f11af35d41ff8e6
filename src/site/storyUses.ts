import { readClaims } from '../findings/claims.ts';
import type { Finding } from '../findings/findings.ts';
import type { Page } from './page.ts';

/** A section of the story: its heading, and where it begins, seen from the root. */
export interface StorySection {
  readonly heading: string;
  readonly href: string;
}

/** Where the story uses what the evidence page shows, by the anchor on that page, in the order of the story. */
export type StoryUses = ReadonlyMap<string, readonly StorySection[]>;

/**
 * Finds the sections of the story whose words or charts rest on a figure (by its `figure_id`) or on a computed number
 * (`derived-NAME`).
 *
 * @param figures the charts as HTML, by the name under which the story takes them in (`chart-scale`)
 */
export function storyUses(
  { markdown, file }: Pick<Page, 'markdown' | 'file'>,
  findings: ReadonlyMap<string, Finding>,
  figures: Readonly<Record<string, string>>,
): StoryUses {
  const uses = new Map<string, StorySection[]>();
  for (const part of markdown.split(/^(?=## )/m)) {
    const heading = /^## (.+)$/m.exec(part)?.[1]?.trim();
    const section = heading ? { heading, href: `./#${headingId(heading)}` } : { heading: 'The opening', href: './' };
    const drawn = [...part.matchAll(/data-insert="([^"]+)"/g)].flatMap(([, name = '']) => figuresIn(figures[name]));
    const said = readClaims(part, file).flatMap(({ name }) => anchorOf(findings.get(name)) ?? []);
    for (const anchor of new Set([...said, ...drawn])) uses.set(anchor, [...(uses.get(anchor) ?? []), section]);
  }
  return uses;
}

/** The figures that the marks of a chart, or the rows of a table, rest on. */
function figuresIn(chart = ''): string[] {
  return [...chart.matchAll(/data-figures="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));
}

function anchorOf(finding: Finding | undefined): string | undefined {
  const [page, anchor] = finding?.href.split('#') ?? [];
  return page === 'evidence' ? anchor : undefined;
}

/** The id that Framework gives a heading (it uses @sindresorhus/slugify); the built site’s links are tested. */
function headingId(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
