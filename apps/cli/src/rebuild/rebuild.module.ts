import { Module } from '@nestjs/common';
import { RebuildCommand } from './rebuild.command';

@Module({ providers: [RebuildCommand] })
export class RebuildModule {}
