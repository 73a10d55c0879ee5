import { Module } from '@nestjs/common';
import { InjectCommander } from 'nest-commander';
import type { Command } from 'commander';
import { CalcModule } from './calc/calc.module';
import { DemoModule } from './demo/demo.module';
import { VerifyModule } from './verify/verify.module';

/** Table of contents: one module per command. */
@Module({ imports: [CalcModule, DemoModule, VerifyModule] })
export class CliModule {
  /** Help says how the tool is called, not which file ran. */
  constructor(@InjectCommander() program: Command) {
    program.name('kinerja');
  }
}
