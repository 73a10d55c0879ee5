import { Controller, Get, Inject, StreamableFile } from '@nestjs/common';
import { notFound, problem, UuidParam, noSuch, type Problem } from '@kinerja/problem-details';
import { CallerAccount, type SignedIn, Access, NotesDisclosed, type NoteDisclosed } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import type { DataSource } from 'typeorm';
import { incentivesAccess } from '../access';
import { PayrollAccess, payProblems } from '../payroll-access/payroll-access';
import { Answers, AnswersFile, Refuses } from '@kinerja/openapi';
import type { RunRow } from '../run/runs.table';
import { findRun } from '../run/runs.queries';
import { manifestView } from './export.view';
import { RunExport } from './run-export';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const notSealed: Problem = { status: 409, title: 'There is a file once the run is sealed' };

/** What a sealed run hands to payroll. */
@Controller('tpp-runs')
export class ExportController {
  constructor(
    @Inject(RunExport) private readonly exports: RunExport,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(PayrollAccess) private readonly access: PayrollAccess,
  ) {}

  @Get(':id/workbook')
  @Access(incentivesAccess.exportRun)
  @AnswersFile(XLSX)
  @Refuses(payProblems, noSuch('run'), { 'run.not-sealed': notSealed })
  async workbook(
    @UuidParam('id') id: string,
    @CallerAccount() account: SignedIn,
    @NotesDisclosed() note: NoteDisclosed,
  ): Promise<StreamableFile> {
    const { name, bytes, people } = await this.exports.fileOf(await this.sealed(id, account));
    note('pay', people);
    note('bank-account', people);
    return new StreamableFile(bytes, {
      type: XLSX,
      disposition: `attachment; filename="${name}"`,
      length: bytes.length,
    });
  }

  @Get(':id/manifest')
  @Access(incentivesAccess.exportRun)
  @Answers(manifestView)
  @Refuses(payProblems, noSuch('run'), { 'run.not-sealed': notSealed })
  async manifest(@UuidParam('id') id: string, @CallerAccount() account: SignedIn) {
    return this.exports.manifestOf(await this.sealed(id, account));
  }

  private async sealed(id: string, account: SignedIn): Promise<RunRow> {
    await this.access.require(incentivesAccess.exportRun, account);
    const run = await findRun(this.source, id);
    if (!run) throw notFound('run', { runId: id });
    if (run.state !== 'sealed') throw problem('run.not-sealed', notSealed, { state: run.state });
    return run;
  }
}
