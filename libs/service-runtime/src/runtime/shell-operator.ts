import type { FirstOf } from '@kinerja/database';
import {
  parkedKeyOf,
  parkedKeys,
  skipMessage,
  type BusConsumer,
  type ParkedKey,
  type Release,
} from '@kinerja/messaging';
import { republish } from '@kinerja/messaging-kafka';
import { problem } from '@kinerja/problem-details';
import { setAsideEvents, type KeptAside } from '@kinerja/projections';
import type { Operator, ParkedPlace, SkippedPlace } from '../http/operator.controller';
import type { ServiceRuntime } from './service-runtime';

/** The operator's hands inside one service; it hears once the bus is connected. */
export class ShellOperator implements Operator {
  private bus: BusConsumer | undefined;

  constructor(
    private readonly service: string,
    private readonly parts: Pick<ServiceRuntime, 'pool' | 'projections'>,
  ) {}

  hears(bus: BusConsumer | undefined): void {
    this.bus = bus;
  }

  parked(place?: ParkedPlace): Promise<FirstOf<ParkedKey>> {
    return place ? parkedKeyOf(this.parts.pool, place) : parkedKeys(this.parts.pool);
  }

  setAside(): Promise<FirstOf<KeptAside>> {
    return setAsideEvents(this.parts.pool);
  }

  release(place: ParkedPlace): Promise<Release> {
    if (!this.bus) throw problem('service.hears-nothing', { status: 409, title: 'This service hears no messages' });
    return this.bus.release(place);
  }

  skip({ topic, key, keySeq, by, reason }: SkippedPlace): Promise<void> {
    return skipMessage(this.parts.pool, { consumer: this.service, topic, key, keySeq }, { by, reason });
  }

  republish(from: bigint): Promise<number> {
    return republish(this.parts.pool, { from });
  }

  rebuild(projection: string): Promise<bigint> {
    return this.parts.projections.rebuild(projection);
  }
}
