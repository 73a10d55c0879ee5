import { Module } from '@nestjs/common';
import { PeopleConsumer } from './people.consumer';

@Module({ controllers: [PeopleConsumer] })
export class PeopleModule {}
