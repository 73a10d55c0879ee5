import type { Clock } from '@kinerja/clock';
import { Answers, AnswersByStatus, AnswersFile, Refuses } from '@kinerja/openapi';
import { LargeBody, readModelsBehind, PageQuery, type Page, Access } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Query, Res, StreamableFile, type Type } from '@nestjs/common';
import { csvTemplate, xlsxTemplate } from '../files/template';
import { ImportQueue } from '../import-queue';
import { fileIn, ImportMode, UndoImportDto, type ImportBody } from './import.dto';
import type { ImportDefinition } from './import-definition';
import { fileProblems, problemsOf } from './import.problems';
import { formerImport, progressOf } from './import-progress';
import type { ImportService } from './import.service';
import {
  acceptedImportView,
  dryRunView,
  formerImportsPage,
  importProgressView,
  undoView,
  type AcceptedImport,
  type DryRun,
  type FormerImport,
} from './import.view';

type Reply = { code(status: number): unknown };

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const download = (bytes: Buffer, name: string, type: string): StreamableFile =>
  new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"`, length: bytes.length });

const behind = { 'read-models.behind': readModelsBehind };

/** The routes of one import: a file is looked at first, then imported whole or not at all. `token`: its service. */
export const importController = (definition: ImportDefinition, token: symbol): Type => {
  const { name, sheet, access, body: bodyType, optionsOf } = definition;

  @Controller(`${name}s`)
  class ImportController {
    constructor(
      @Inject(token) private readonly service: ImportService,
      @Inject(ImportQueue) private readonly queue: ImportQueue,
      @Inject(CLOCK) private readonly clock: Clock,
      @Inject(SETTINGS) private readonly settings: ServiceSettings,
    ) {}

    /** A dry run answers 200 with the faults and the difference; an import 202, or 422 with the faults. */
    @Post()
    @Access(access.write)
    @LargeBody()
    @AnswersByStatus({ 200: dryRunView, 202: acceptedImportView })
    @Refuses(
      fileProblems,
      problemsOf(name, 'import.empty', 'import.faulty', 'import.another-open', 'import.wrong-status'),
      behind,
    )
    async bring(
      @Body() body: ImportBody,
      @Query() { dryRun, mapped }: ImportMode,
      @Res({ passthrough: true }) reply: Reply,
    ): Promise<DryRun | AcceptedImport> {
      const file = fileIn(body);
      const options = optionsOf(body, localDateAt(this.clock.now(), this.settings.zone));
      const answer = await this.queue.run<DryRun | AcceptedImport>(() =>
        dryRun ? this.service.check(file, options, mapped) : this.service.bring(file, options, mapped),
      );
      reply.code(dryRun ? 200 : 202);
      return answer;
    }

    /** Imports that were carried out or are under way, the newest first. */
    @Get()
    @Access(access.read)
    @Answers(formerImportsPage)
    @Refuses()
    async former(@Query() page: PageQuery): Promise<Page<FormerImport>> {
      const { items, next } = await this.service.former(page);
      return { items: items.map((staged) => formerImport(staged, definition)), next };
    }

    /** The file to fill in. */
    @Get('template.xlsx')
    @Access(access.read)
    @AnswersFile(XLSX)
    @Refuses()
    async xlsxTemplate(): Promise<StreamableFile> {
      return download(await xlsxTemplate(sheet), `${name}.xlsx`, XLSX);
    }

    @Get('template.csv')
    @Access(access.read)
    @AnswersFile(CSV)
    @Refuses()
    csvTemplate(): StreamableFile {
      return download(Buffer.from(csvTemplate(sheet)), `${name}.csv`, CSV);
    }

    /** `state` is `completed` once every row is written and can be read. */
    @Get(':id')
    @Access(access.read)
    @Answers(importProgressView)
    @Refuses(problemsOf(name))
    async progress(@UuidParam('id') id: string) {
      return progressOf(await this.service.found(id), definition);
    }

    /** The rows of a checked file in which something is wrong, with the words for it. */
    @Get(':id/faulty-rows')
    @Access(access.read)
    @AnswersFile(XLSX)
    @Refuses(problemsOf(name), fileProblems, behind)
    async faultyRows(@UuidParam('id') id: string): Promise<StreamableFile> {
      return download(await this.queue.run(() => this.service.faultyRows(id)), `${name}-kesalahan.xlsx`, XLSX);
    }

    /** Imports a file that a dry run found sound, as long as it would still do the same. */
    @Post(':id/application')
    @Access(access.write)
    @HttpCode(202)
    @Answers(acceptedImportView)
    @Refuses(
      problemsOf(
        name,
        'import.empty',
        'import.faulty',
        'import.outdated',
        'import.another-open',
        'import.wrong-status',
      ),
      fileProblems,
      behind,
    )
    async apply(@UuidParam('id') id: string) {
      return this.queue.run(() => this.service.apply(id));
    }

    /** Puts back what stood there before; rows that were changed since, or stood nowhere before, stay and are told. */
    @Post(':id/undoing')
    @Access(access.write)
    @HttpCode(202)
    @Answers(undoView)
    @Refuses(
      problemsOf(
        name,
        'import.no-undo',
        'import.followed',
        'import.too-late',
        'import.empty',
        'import.another-open',
        'import.wrong-status',
      ),
    )
    async undo(@UuidParam('id') id: string, @Body() { reason }: UndoImportDto) {
      return this.service.undo(id, reason);
    }
  }

  // What is sent with the file differs by import; the compiler writes down the common part only.
  Reflect.defineMetadata('design:paramtypes', [bodyType, ImportMode, Object], ImportController.prototype, 'bring');
  return ImportController;
};
