import { createHash } from 'node:crypto';
import { inParallel } from '@kinerja/concurrency';
import type { EventStore } from '@kinerja/event-store';
import type { CriteriaSplit, PayeeEvent, PayeeRegistered } from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import { employeeId, type AgencyCode, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { payeeStream } from '../payee/payee.handler';
import type { LineRow } from '../run/lines.table';
import type { RunRow } from '../run/runs.table';
import { allLines } from '../run/runs.queries';
import { sipdRow, workbookSums, type SipdPerson, type WorkbookSums } from './sipd-row';
import { sipdWorkbook } from './sipd-workbook';

/** `people`: whom it holds. */
export type RunFile = Readonly<{
  name: string;
  bytes: Buffer;
  sha256: string;
  sums: WorkbookSums;
  people: readonly string[];
}>;

const KEPT = 4;

/** Streams read at a time. */
const AT_ONCE = 64;

/** The payroll file of a sealed run. It follows from the log alone: payees count as they stood when the run was sealed. */
export class RunExport {
  private readonly kept = new Map<string, Promise<RunFile>>();

  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly agency: AgencyCode,
  ) {}

  /** Made when first asked for; the last few are kept in memory. */
  fileOf(run: RunRow): Promise<RunFile> {
    const known = this.kept.get(run.runId);
    if (known) return known;
    const file = this.make(run);
    this.kept.set(run.runId, file);
    file.catch(() => this.kept.delete(run.runId));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return file;
  }

  async manifestOf(run: RunRow) {
    const { name, sha256, sums, people } = await this.fileOf(run);
    const { month, runId, policyPack, inputDigest, grossRupiah, deductionRupiah, netRupiah, sealedBy, sealedAt } = run;
    return {
      ...{ agency: this.agency, month, runId, count: people.length, grossRupiah, deductionRupiah, netRupiah },
      ...{ workbook: { name, sha256, ...sums }, policyPack, inputDigest, sealedBy, sealedAt },
    };
  }

  private async make(run: RunRow): Promise<RunFile> {
    const lines = await allLines(this.source, run);
    const payees = await this.payeesOf(lines, BigInt(run.sealedPosition ?? 0));
    const people = lines.map((line) => personOf(line, payees.get(employeeId(line.employeeId))));
    const rows = people.map(sipdRow).toSorted((a, b) => compare(String(a[0]), String(b[0])));
    const bytes = await sipdWorkbook(rows);
    return {
      name: `tpp-sipd-${run.month}.xlsx`,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sums: workbookSums(people.map(({ amounts }) => amounts)),
      people: lines.map((line) => line.employeeId),
    };
  }

  private async payeesOf(lines: readonly LineRow[], until: bigint): Promise<Map<EmployeeId, PayeeRegistered['data']>> {
    const payees = new Map<EmployeeId, PayeeRegistered['data']>();
    await inParallel(lines, AT_ONCE, async (line) => {
      const id = employeeId(line.employeeId);
      const { events } = await this.store.load(payeeStream(id));
      const last = events.findLast(({ position }) => position <= until);
      if (last) payees.set(id, (last as unknown as PayeeEvent).data);
    });
    return payees;
  }
}

/** By code unit: no locale decides where a row stands. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const personOf = (line: LineRow, payee: PayeeRegistered['data'] | undefined): SipdPerson => {
  if (!payee) throw new Error(`nobody knows where to pay ${line.employeeId}, although the run counts on it`);
  const { position, golongan, criteria, ...amounts } = line;
  return { payee, position, golongan, amounts: { ...amounts, criteria: fromJson(criteria) as CriteriaSplit } };
};
