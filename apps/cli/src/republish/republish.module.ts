import { Module } from '@nestjs/common';
import { RepublishCommand } from './republish.command';

@Module({ providers: [RepublishCommand] })
export class RepublishModule {}
