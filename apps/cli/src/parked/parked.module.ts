import { Module } from '@nestjs/common';
import { ParkedCommand } from './parked.command';

@Module({ providers: [ParkedCommand] })
export class ParkedModule {}
