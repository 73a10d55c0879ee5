import { Module } from '@nestjs/common';
import { ServicesConsumer } from './services.consumer';

@Module({ controllers: [ServicesConsumer] })
export class ServicesModule {}
