import type { Door } from '../door/door';
import type { Stage } from '../month-context';
import { payeesCsv } from '../people/people-csv';
import { importCsv } from './staffing.stage';

type Run = Readonly<{ state: string; computation?: Readonly<{ done: number; of: number; error?: string }> }>;

const waitUntil = async (
  door: Door,
  runId: string,
  wanted: readonly string[],
  tick: (done: number, of: number) => void,
): Promise<void> => {
  for (;;) {
    const { state, computation } = await door.get<Run>(`/api/incentives/tpp-runs/${runId}`);
    if (computation) tick(computation.done, computation.of);
    if (wanted.includes(state)) return;
    if (computation?.error) throw new Error(`the computation failed: ${computation.error}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
};

/** Payees, then the run: computed by the officer, verified by another, released by the head of the agency. */
export const allowance: Stage = {
  name: 'Allowance (TPP)',
  run: async (month, tick) => {
    const officer = month.staff.officer('payroll-officer');
    const verifier = month.staff.officer('payroll-verifier');
    await importCsv(officer, '/api/incentives/payee-imports', { csv: payeesCsv(month.staff.all) }, tick);
    await month.settle();
    const { runId } = await officer.post<{ runId: string }>('/api/incentives/tpp-runs', { month: month.month });
    await officer.post(`/api/incentives/tpp-runs/${runId}/computation`, {});
    await waitUntil(officer, runId, ['computed', 'verified', 'sealed'], tick);
    await verifier.post(`/api/incentives/tpp-runs/${runId}/verification`, {});
    const head = month.staff.levels[0]?.[0]?.door ?? verifier;
    await head.post(`/api/incentives/tpp-runs/${runId}/seal`, {});
    await month.settle();
  },
};
