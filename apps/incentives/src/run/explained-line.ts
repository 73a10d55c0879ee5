import type { Allowance, CriteriaSplit, Explained } from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import type { LineRow } from './lines.table';

/** A pay slip: `explanation` ends in the net amount, `base` tells where the full amount of the month comes from. */
export type ExplainedLine = Omit<LineRow, 'criteria' | 'explanation' | 'warnings'> &
  Readonly<{ criteria: CriteriaSplit; base: Explained; explanation: Explained; warnings: readonly string[] }>;

export const explainedLine = ({ criteria, explanation, ...line }: LineRow): ExplainedLine => {
  const { base, net } = fromJson(explanation) as Allowance['explanation'];
  return { ...line, criteria: fromJson(criteria) as CriteriaSplit, base, explanation: net };
};
