import { Module } from '@nestjs/common';
import { InjectCommander } from 'nest-commander';
import type { Command } from 'commander';
import { BackupModule } from './backup/backup.module';
import { CalcModule } from './calc/calc.module';
import { DemoModule } from './demo/demo.module';
import { DoctorModule } from './doctor/doctor.module';
import { MoveModule } from './move/move.module';
import { ParkedModule } from './parked/parked.module';
import { RebuildModule } from './rebuild/rebuild.module';
import { RepublishModule } from './republish/republish.module';
import { RestoreModule } from './restore/restore.module';
import { VerifyModule } from './verify/verify.module';

/** Table of contents: one module per command. */
@Module({
  imports: [
    BackupModule,
    CalcModule,
    DemoModule,
    DoctorModule,
    MoveModule,
    ParkedModule,
    RebuildModule,
    RepublishModule,
    RestoreModule,
    VerifyModule,
  ],
})
export class CliModule {
  /** Help says how the tool is called, not which file ran. */
  constructor(@InjectCommander() program: Command) {
    program.name('kinerja');
  }
}
