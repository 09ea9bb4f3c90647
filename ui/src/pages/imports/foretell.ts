// What an import is going to do, from what was read and what was decided row by row. Pure counting; the core decides again.
import type { ImportPreview, ImportVerdict } from '../../api';

/** The user's word on one row. */
export interface Decision {
  line: number;
  /** What Hearth thought of the row. */
  was: ImportVerdict;
  as: 'new' | 'same' | 'left_out';
  /** With `same`: who it is. */
  person?: { id: string; name: string };
}

export interface Plan {
  added: number;
  updated: number;
  leftOut: number;
  /** Doubtful rows without a decision: they stay out. */
  undecided: number;
}

export function foretell(counts: ImportPreview['counts'], decisions: readonly Decision[]): Plan {
  const rows: Record<ImportVerdict, number> = {
    new: counts.new,
    same: counts.same,
    doubtful: counts.doubtful,
    left_out: counts.left_out,
  };
  for (const { was, as } of decisions) {
    rows[was]--;
    rows[as]++;
  }
  return { added: rows.new, updated: rows.same, leftOut: rows.left_out, undecided: rows.doubtful };
}
