import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Post, Query, Res } from '@nestjs/common';
import {
  payeeFileFaults,
  payeeImportId,
  payeeLineFaults,
  payeeOf,
  type PayeeFault,
  type PayeeLine,
} from '@kinerja/incentives-domain';
import { canonicalJson } from '@kinerja/kernel';
import { notFound, unwrap, UuidParam } from '@kinerja/problem-details';
import { Caller, CLOCK, LargeBody, newId, Roles, type Clock } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { FastifyReply } from 'fastify';
import { payeeLines } from './payee-file';
import { PayeeImportJob, type ImportedRow } from './payee-import.job';
import { DryRunQuery, ImportPayeesDto } from './payee.dto';
import { PAYEE_IMPORT_HANDLER, type PayeeImportHandler } from './payee.handler';
import { faultyFile, payeeImportProblems } from './payee.problems';
import { Payees } from './payees.queries';

type Checked = Readonly<{ rows: number; faults: readonly PayeeFault[] }>;

/** The payees CSV: checked as a whole, imported as a whole. */
@Controller('payee-imports')
@Roles('payroll-officer')
export class PayeeImportController {
  constructor(
    @Inject(PAYEE_IMPORT_HANDLER) private readonly imports: PayeeImportHandler,
    @Inject(PayeeImportJob) private readonly job: PayeeImportJob,
    @Inject(Payees) private readonly payees: Payees,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @LargeBody()
  @HttpCode(HttpStatus.ACCEPTED)
  async import(
    @Body() { csv }: ImportPayeesDto,
    @Query() { dryRun }: DryRunQuery,
    @Caller() by: EmployeeId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const lines = payeeLines(csv);
    const known = await this.payees.byStaffNumber(lines.map(({ cells }) => cells.no_pegawai));
    const checked = checkedFile(lines, known);
    if (dryRun === true) {
      void reply.status(HttpStatus.OK);
      return checked;
    }
    if (checked.faults.length > 0) throw faultyFile(checked.rows, checked.faults);
    return this.accept(rowsOf(lines, known), by);
  }

  @Get(':id')
  async progress(@UuidParam('id') id: string) {
    const row = await this.payees.importWith(id);
    if (!row) throw notFound('payee-import', { importId: id });
    if (row.state === 'completed') return { importId: id, state: 'completed', done: row.rows, of: row.rows };
    const { state = 'waiting', done = 0, error } = (await this.job.progressOf(id)) ?? {};
    return { importId: id, state: state === 'completed' ? 'active' : state, done, of: row.rows, error };
  }

  private async accept(rows: readonly ImportedRow[], by: EmployeeId) {
    const importId = payeeImportId(newId('payee-import'));
    const data = { importId, rows: rows.length, rowsText: canonicalJson(rows), by, now: this.clock.now() };
    const answer = unwrap(await this.imports.handle({ type: 'AcceptPayeeImport', data }), payeeImportProblems);
    await this.job.start(importId);
    return { importId, rows: rows.length, ...answer };
  }
}

const checkedFile = (lines: readonly PayeeLine[], known: ReadonlyMap<string, EmployeeId>): Checked => {
  const faults = [...lines.flatMap(payeeLineFaults), ...payeeFileFaults(lines, new Set(known.keys()))];
  return { rows: lines.length, faults: faults.toSorted((a, b) => a.row - b.row) };
};

const rowsOf = (lines: readonly PayeeLine[], known: ReadonlyMap<string, EmployeeId>): readonly ImportedRow[] =>
  lines.flatMap((line) => {
    const employeeId = known.get(line.cells.no_pegawai);
    return employeeId ? [{ employeeId, payee: payeeOf(line) }] : [];
  });
