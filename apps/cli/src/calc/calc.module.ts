import { Module } from '@nestjs/common';
import { CalcCommand } from './calc.command';

@Module({ providers: [CalcCommand] })
export class CalcModule {}
