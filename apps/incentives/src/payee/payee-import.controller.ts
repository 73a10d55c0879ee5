import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Post, Query, Res } from '@nestjs/common';
import { payeeImportId } from '@kinerja/incentives-domain';
import {
  acceptedImportView,
  dryRunView,
  fileProblems,
  ImportQueue,
  mapInSlices,
  type Judgement,
} from '@kinerja/imports';
import { canonicalJson } from '@kinerja/kernel';
import { notFound, unwrap, UuidParam, noSuch } from '@kinerja/problem-details';
import { Caller, CLOCK, DATA_SOURCE, LargeBody, Roles, type Clock } from '@kinerja/service-shell';
import { newId } from '@kinerja/commands';
import { Answers, AnswersByStatus, Refuses } from '@kinerja/openapi';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { judgedFile } from './payee-file';
import { PayeeImportJob } from './payee-import.job';
import { DryRunQuery, ImportPayeesDto } from './payee.dto';
import { payeeImportHandler, type PayeeImportHandler } from './payee.handler';
import { faultyFile, payeeImportProblems, faultyCells } from './payee.problems';
import { payeeImportOf } from './payees.queries';
import { importProgressView } from './payee.view';

type DryRun = Judgement & Readonly<{ rows: number }>;
type Accepted = Readonly<{ importId: string; rows: number; version: number }>;

/** The payees CSV: checked as a whole, imported as a whole. */
@Controller('payee-imports')
@Roles('payroll-officer')
export class PayeeImportController {
  constructor(
    @Inject(payeeImportHandler) private readonly imports: PayeeImportHandler,
    @Inject(PayeeImportJob) private readonly job: PayeeImportJob,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
  ) {}

  @Post()
  @LargeBody()
  @AnswersByStatus({ 200: dryRunView, 202: acceptedImportView })
  @Refuses(payeeImportProblems, fileProblems, { 'payee-import.faulty': faultyCells })
  @HttpCode(HttpStatus.ACCEPTED)
  async import(
    @Body() { csv }: ImportPayeesDto,
    @Query() { dryRun }: DryRunQuery,
    @Caller() by: EmployeeId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DryRun | Accepted> {
    const isTried = dryRun === true;
    if (isTried) void reply.status(HttpStatus.OK);
    return this.queue.run<DryRun | Accepted>(() => (isTried ? this.tried(csv) : this.accepted(csv, by)));
  }

  @Get(':id')
  @Answers(importProgressView)
  @Refuses(noSuch('payee-import'))
  async progress(@UuidParam('id') id: string) {
    const row = await payeeImportOf(this.source, id);
    if (!row) throw notFound('payee-import', { importId: id });
    if (row.state === 'completed') return { importId: id, state: 'completed' as const, done: row.rows, of: row.rows };
    const { state = 'waiting', done = 0, error } = (await this.job.progressOf(id)) ?? {};
    const told = { importId: id, state: state === 'completed' ? 'active' : state, done, of: row.rows } as const;
    return error === undefined ? told : { ...told, error };
  }

  private async tried(csv: string): Promise<DryRun> {
    const { rows, faults, faultCount } = await judgedFile(this.source, csv);
    return { rows, faults, faultCount };
  }

  private async accepted(csv: string, by: EmployeeId): Promise<Accepted> {
    const { payees, ...judged } = await judgedFile(this.source, csv);
    if (judged.faultCount > 0) throw faultyFile(judged);
    const importId = payeeImportId(newId('payee-import'));
    // The canonical JSON of all, made a slice at a time.
    const rowsText = `[${(await mapInSlices(payees, canonicalJson)).join(',')}]`;
    const data = { importId, rows: payees.length, rowsText, by, now: this.clock.now() };
    const answer = unwrap(await this.imports.handle({ type: 'AcceptPayeeImport', data }), payeeImportProblems);
    await this.job.start(importId);
    return { importId, rows: payees.length, ...answer };
  }
}
