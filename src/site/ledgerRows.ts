import type { LedgerRow } from '../charts/ledger.ts';
import { fillIn } from '../findings/claims.ts';
import type { Finding } from '../findings/findings.ts';
import { readRows } from '../tables/csv.ts';

/**
 * Reads data/reference/levers.csv: what each side could do to the other, written by hand. `{name}` in its texts stands for a
 * finding, and `findings` names those that the row rests on.
 *
 * @throws with file and line where a holder or a finding is unknown
 */
export function ledgerRows(text: string, file: string, findings: ReadonlyMap<string, Finding>): LedgerRow[] {
  return readRows(text, file, ['holder', 'lever', 'size', 'evidence', 'findings']).map(({ line, cells }) => {
    const { holder, lever, size, evidence } = cells;
    if (holder !== 'Russia' && holder !== 'Tajikistan')
      throw new Error(`${file}:${line}: holder is “${holder}”; expected Russia or Tajikistan. Correct the row.`);
    const place = `${file}:${line}`;
    const ids = cells.findings
      .split(' ')
      .filter(Boolean)
      .flatMap((name) => {
        const finding = findings.get(name);
        if (!finding)
          throw new Error(
            `${place}: there is no finding “${name}”. Correct the row, or declare the finding in src/findings/findings.ts.`,
          );
        return finding.figureIds;
      });
    const filled = fillIn(size, findings, place);
    return {
      holder,
      lever,
      size: filled.charAt(0).toUpperCase() + filled.slice(1),
      evidence: fillIn(evidence, findings, place),
      figure_ids: [...new Set(ids)],
    };
  });
}
