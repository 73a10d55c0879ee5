import { Module } from '@nestjs/common';
import { DemoCommand } from './demo.command';

@Module({ providers: [DemoCommand] })
export class DemoModule {}
