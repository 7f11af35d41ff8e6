import { readClaims } from '../findings/claims.ts';
import type { Finding } from '../findings/findings.ts';
import type { Drawn } from './chartFigure.ts';
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
 * @param charts the charts as drawn, by name
 */
export function storyUses(
  { markdown, file }: Pick<Page, 'markdown' | 'file'>,
  findings: ReadonlyMap<string, Finding>,
  charts: Readonly<Record<string, Pick<Drawn, 'wide'>>>,
): StoryUses {
  const uses = new Map<string, StorySection[]>();
  for (const part of markdown.split(/^(?=## )/m)) {
    const heading = /^## (.+)$/m.exec(part)?.[1]?.trim();
    const section = heading ? { heading, href: `./#${headingId(heading)}` } : { heading: 'The opening', href: './' };
    const drawn = [...part.matchAll(/data-insert="chart-([^"]+)"/g)].flatMap(([, name = '']) =>
      figuresIn(charts[name]),
    );
    const said = readClaims(part, file).flatMap(({ name }) => anchorOf(findings.get(name)) ?? []);
    for (const anchor of new Set([...said, ...drawn])) uses.set(anchor, [...(uses.get(anchor) ?? []), section]);
  }
  return uses;
}

/** The figures that a drawing's marks rest on. */
function figuresIn(drawn: Pick<Drawn, 'wide'> | undefined): string[] {
  return [...(drawn?.wide ?? '').matchAll(/data-figures="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));
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
