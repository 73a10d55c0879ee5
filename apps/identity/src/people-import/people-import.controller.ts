import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { importId } from '@kinerja/identity-domain';
import { notFound, problem, UuidParam } from '@kinerja/problem-details';
import { CLOCK, LargeBody, newId, Roles, type Clock } from '@kinerja/service-shell';
import { localDate, type LocalDate } from '@kinerja/vocabulary';
import type { FastifyReply } from 'fastify';
import { FileJudge } from './file-judgement';
import { ImportDesk } from './import-desk';
import { ImportMode, PeopleImportDto } from './people-import.dto';
import { faultyFile } from './people-import.problems';
import { PeopleImportQueries, type ImportProgress } from './people-imports.queries';
import type { FileFault } from './read-people-file';

type DryRun = Readonly<{ rows: number; faults: readonly FileFault[] }>;
type Accepted = Readonly<{ importId: string; rows: number; version: number }>;

@Controller('people-imports')
@Roles('agency-admin', 'system-admin')
export class PeopleImportController {
  constructor(
    @Inject(FileJudge) private readonly judge: FileJudge,
    @Inject(ImportDesk) private readonly desk: ImportDesk,
    @Inject(PeopleImportQueries) private readonly imports: PeopleImportQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Dry run: 200 with the faults, nothing written. Otherwise 202 with the id of the import, or 422 with the faults. */
  @Post()
  @LargeBody()
  async bring(
    @Query() { dryRun }: ImportMode,
    @Body() body: PeopleImportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DryRun | Accepted> {
    const id = importId(newId('people-import'));
    const known = dryRun ? undefined : await this.desk.repeated(id);
    if (known) return this.answer(reply, { importId: id, ...known });
    const { rows, faults, people } = await this.judge.judge(body.csv);
    if (dryRun) {
      void reply.code(200);
      return { rows, faults };
    }
    if (faults.length > 0) throw problem('people-import.faulty', faultyFile, { rows, faults });
    const { version } = await this.desk.accept(id, people, this.startsOn(body));
    return this.answer(reply, { importId: id, rows, version });
  }

  @Get(':id')
  async progress(@UuidParam('id') id: string): Promise<ImportProgress> {
    const progress = await this.imports.progress(importId(id));
    if (!progress) throw notFound('people-import');
    return progress;
  }

  private answer(reply: FastifyReply, accepted: Accepted): Accepted {
    void reply.code(202);
    return accepted;
  }

  /** Rule IDN-052: the file has no dates, and plans run by the year. */
  private startsOn({ startsOn }: PeopleImportDto): LocalDate {
    return localDate(startsOn ?? `${this.clock.now().slice(0, 4)}-01-01`);
  }
}
