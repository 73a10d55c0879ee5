import { Module } from '@nestjs/common';
import { VerifyCommand } from './verify.command';

@Module({ providers: [VerifyCommand] })
export class VerifyModule {}
