import type { Clock } from '@kinerja/clock';
import { requireCommand } from '@kinerja/commands';
import { Access, unwrap, type CommandAnswer } from '@kinerja/http-edge';
import { Answers, Refuses, versioned, type ViewOf } from '@kinerja/openapi';
import { NameParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Body, Controller, Get, HttpCode, Inject, Post, Put, type Type } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { wantedColumns } from '../mapping/proposed-map';
import type { ImportDefinition } from '../service/import-definition';
import { savedMapsPage } from '../service/import.view';
import type { ColumnMapCommand } from './column-map.commands';
import { RenameColumnMapDto, SaveColumnMapDto } from './column-map.dto';
import { columnMapHandler, type ColumnMapHandler } from './column-map.handler';
import { columnMapProblems } from './column-map.problems';
import { savedMapsOf } from './column-maps.queries';

const mapSaved = versioned('ColumnMapSaved', {});
const mapRenamed = versioned('ColumnMapRenamed', {});
const mapRemoved = versioned('ColumnMapRemoved', {});

/** How files of other layouts are read, by the fingerprint of their header: a decision of a person, which later files of others are read by. */
export const columnMapsController = ({ name: kind, access, sheet }: ImportDefinition): Type => {
  @Controller(`${kind}s/maps`)
  class ColumnMapsController {
    constructor(
      @Inject(columnMapHandler) private readonly maps: ColumnMapHandler,
      @Inject(DATA_SOURCE) private readonly source: DataSource,
      @Inject(CLOCK) private readonly clock: Clock,
    ) {}

    /** All of them, by their names. */
    @Get()
    @Access(access.read)
    @Answers(savedMapsPage)
    @Refuses()
    async saved(): Promise<ViewOf<typeof savedMapsPage>> {
      return { items: await savedMapsOf(this.source, kind), next: null };
    }

    @Put(':fingerprint')
    @Access(access.maps)
    @Answers(mapSaved)
    @Refuses(columnMapProblems)
    save(
      @NameParam('fingerprint') fingerprint: string,
      @Body() { name, columns, words }: SaveColumnMapDto,
    ): Promise<CommandAnswer> {
      const said = { name, columns: columns.map((one) => ({ ...one })), words: words.map((one) => ({ ...one })) };
      return this.carryOut({
        type: 'SaveColumnMap',
        data: { ...this.about(fingerprint), ...said, sheet: wantedColumns(sheet) },
      });
    }

    @Put(':fingerprint/name')
    @Access(access.maps)
    @Answers(mapRenamed)
    @Refuses(columnMapProblems)
    rename(
      @NameParam('fingerprint') fingerprint: string,
      @Body() { name }: RenameColumnMapDto,
    ): Promise<CommandAnswer> {
      return this.carryOut({ type: 'RenameColumnMap', data: { ...this.about(fingerprint), name } });
    }

    /** The next file with this header is asked about anew. */
    @Post(':fingerprint/removal')
    @HttpCode(200)
    @Access(access.maps)
    @Answers(mapRemoved)
    @Refuses(columnMapProblems)
    remove(@NameParam('fingerprint') fingerprint: string): Promise<CommandAnswer> {
      return this.carryOut({ type: 'RemoveColumnMap', data: this.about(fingerprint) });
    }

    private about(fingerprint: string) {
      return { kind, fingerprint, by: requireCommand().actor, now: this.clock.now() };
    }

    private async carryOut(command: ColumnMapCommand): Promise<CommandAnswer> {
      return unwrap(await this.maps.handle(command), columnMapProblems);
    }
  }
  return ColumnMapsController;
};
