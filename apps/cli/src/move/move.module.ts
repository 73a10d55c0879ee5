import { Module } from '@nestjs/common';
import { MoveCommand } from './move.command';

@Module({ providers: [MoveCommand] })
export class MoveModule {}
