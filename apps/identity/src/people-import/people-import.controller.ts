import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { importId } from '@kinerja/identity-domain';
import { ImportQueue, type Judgement, acceptedImportView, dryRunView, fileProblems } from '@kinerja/imports';
import { notFound, problem, UuidParam, noSuch } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, LargeBody, Roles, type Clock, readModelsBehind } from '@kinerja/service-shell';
import { newId } from '@kinerja/commands';
import { Answers, AnswersByStatus, Refuses } from '@kinerja/openapi';
import { localDate, type LocalDate } from '@kinerja/vocabulary';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { FileJudge } from './file-judgement';
import { ImportDesk } from './import-desk';
import { ImportFiles } from './import-files';
import { ImportMode, PeopleImportDto } from './people-import.dto';
import { faultyFile, peopleImportProblems } from './people-import.problems';
import { importProgress, type ImportProgress } from './people-imports.queries';
import { importProgressView } from './people-import.view';

type DryRun = Judgement & Readonly<{ rows: number }>;
type Accepted = Readonly<{ importId: string; rows: number; version: number }>;

@Controller('people-imports')
@Roles('agency-admin', 'system-admin')
export class PeopleImportController {
  constructor(
    @Inject(FileJudge) private readonly judge: FileJudge,
    @Inject(ImportDesk) private readonly desk: ImportDesk,
    @Inject(ImportFiles) private readonly files: ImportFiles,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
  ) {}

  /** Dry run: 200 with the faults, nothing written. Otherwise 202 with the id of the import, or 422 with the faults. */
  @Post()
  @LargeBody()
  @AnswersByStatus({ 200: dryRunView, 202: acceptedImportView })
  @Refuses(peopleImportProblems, fileProblems, {
    'people-import.faulty': faultyFile,
    'read-models.behind': readModelsBehind,
  })
  async bring(
    @Query() { dryRun }: ImportMode,
    @Body() body: PeopleImportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DryRun | Accepted> {
    const answer = await this.queue.run<DryRun | Accepted>(() => (dryRun ? this.tried(body) : this.accepted(body)));
    void reply.code(dryRun ? 200 : 202);
    return answer;
  }

  @Get(':id')
  @Answers(importProgressView)
  @Refuses(noSuch('people-import'))
  async progress(@UuidParam('id') id: string): Promise<ImportProgress> {
    const progress = await importProgress(this.source, importId(id), (one) => this.files.doneOf(one));
    if (!progress) throw notFound('people-import');
    return progress;
  }

  private async tried({ csv }: PeopleImportDto): Promise<DryRun> {
    const { rows, faults, faultCount } = await this.judge.judge(csv);
    return { rows, faults, faultCount };
  }

  private async accepted(body: PeopleImportDto): Promise<Accepted> {
    const id = importId(newId('people-import'));
    const known = await this.desk.repeated(id);
    if (known) return { importId: id, ...known };
    const { rows, faults, faultCount, people } = await this.judge.judge(body.csv);
    if (faultCount > 0) throw problem('people-import.faulty', faultyFile, { rows, faults, faultCount });
    const { version } = await this.desk.accept(id, people, this.startsOn(body));
    return { importId: id, rows, version };
  }

  /** Rule IDN-052: the file has no dates, and plans run by the year. */
  private startsOn({ startsOn }: PeopleImportDto): LocalDate {
    return localDate(startsOn ?? `${this.clock.now().slice(0, 4)}-01-01`);
  }
}
