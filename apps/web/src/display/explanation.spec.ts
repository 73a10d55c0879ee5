import type { Explained } from '../api/incentives';
import { addsUp, unbalanced } from './explanation';

const step = (rule: string, amountRupiah: number, ...parts: Explained[]): Explained => ({
  rule,
  text: rule,
  formula: '',
  inputs: [],
  amountRupiah,
  parts,
});
const net = step('NET', 95, step('GROSS', 100, step('PRODUCTIVITY', 60), step('DISCIPLINE', 40)), step('TAX', -5));

it('is content when the parts of each step add up to it', () => expect(unbalanced(net)).toEqual([]));

it('names the steps whose parts do not add up, from top to bottom', () => {
  const gross = step('GROSS', 101, step('PRODUCTIVITY', 60), step('DISCIPLINE', 40));
  expect(unbalanced(step('NET', 97, gross, step('TAX', -5))).map(({ rule }) => rule)).toEqual(['NET', 'GROSS']);
});

it('takes a slip that is gross less deductions and ends where its explanation ends', () =>
  expect(addsUp({ grossRupiah: 100, deductionRupiah: 5, netRupiah: 95 }, net)).toBe(true));

it.each([
  ['net is not gross less deductions', { grossRupiah: 100, deductionRupiah: 4, netRupiah: 95 }],
  ['the explanation ends elsewhere', { grossRupiah: 100, deductionRupiah: 4, netRupiah: 96 }],
])('finds fault where %s', (_fault, totals) => expect(addsUp(totals, net)).toBe(false));
