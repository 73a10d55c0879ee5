import type { Explained, Totals } from '../api/incentives';

/** Steps whose parts do not add up to their own amount, from top to bottom. */
export const unbalanced = (step: Explained): readonly Explained[] => {
  const below = step.parts.flatMap(unbalanced);
  const isWrong = step.parts.length > 0 && sumOf(step.parts) !== step.amountRupiah;
  return isWrong ? [step, ...below] : below;
};

/** Gross less deductions must be what is paid, and what the explanation ends in; else the slip is shown with a warning. */
export const addsUp = ({ grossRupiah, deductionRupiah, netRupiah }: Totals, explanation: Explained): boolean =>
  grossRupiah - deductionRupiah === netRupiah &&
  explanation.amountRupiah === netRupiah &&
  unbalanced(explanation).length === 0;

const sumOf = (parts: readonly Explained[]): number =>
  parts.reduce((total, { amountRupiah }) => total + amountRupiah, 0);
