import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { importId } from '@kinerja/identity-domain';
import { acceptedImportView, dryRunView, fileProblems, ImportQueue, type Judgement } from '@kinerja/imports';
import { Answers, AnswersByStatus, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, problem, UuidParam } from '@kinerja/problem-details';
import { CLOCK, LargeBody, newId, Roles, type Clock } from '@kinerja/service-shell';
import { localDate, type LocalDate } from '@kinerja/vocabulary';
import type { FastifyReply } from 'fastify';
import { FileJudge } from './file-judgement';
import { ImportDesk } from './import-desk';
import { ImportMode, PeopleImportDto } from './people-import.dto';
import { factsBehind, faultyFile, peopleImportProblems } from './people-import.problems';
import { importProgressView } from './people-import.view';
import { PeopleImportQueries, type ImportProgress } from './people-imports.queries';

type DryRun = Judgement & Readonly<{ rows: number }>;
type Accepted = Readonly<{ importId: string; rows: number; version: number }>;

@Controller('people-imports')
@Roles('agency-admin', 'system-admin')
export class PeopleImportController {
  constructor(
    @Inject(FileJudge) private readonly judge: FileJudge,
    @Inject(ImportDesk) private readonly desk: ImportDesk,
    @Inject(PeopleImportQueries) private readonly imports: PeopleImportQueries,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
  ) {}

  /** Dry run: 200 with the faults, nothing written. Otherwise 202 with the id of the import, or 422 with the faults. */
  @Post()
  @LargeBody()
  @AnswersByStatus({ 200: dryRunView, 202: acceptedImportView })
  @Refuses(peopleImportProblems, fileProblems, {
    'people-import.faulty': faultyFile,
    'people-import.facts-behind': factsBehind,
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
    const progress = await this.imports.progress(importId(id));
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
