import { type SignedIn, CallerAccount, NotACommand, Access, shellAccess, NoOpenApi } from '@kinerja/http-edge';
import type { FirstOf } from '@kinerja/database';
import { NotParked, type ParkedKey, type Release } from '@kinerja/messaging';
import { Line, notFound, problem, Text, Whole } from '@kinerja/problem-details';
import type { KeptAside } from '@kinerja/projections';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import type { Check } from '../runtime/service-checks';
import { VITALS, type Vitals } from './health.controller';

/** A key as a consumer's operator names it. */
export type ParkedPlace = Readonly<{ topic: string; key: string }>;
export type SkippedPlace = ParkedPlace & Readonly<{ keySeq: bigint; by: string; reason: string }>;

/** What an operator may do to a running service. */
export interface Operator {
  /** All, or the one that is named. */
  parked(place?: ParkedPlace): Promise<FirstOf<ParkedKey>>;
  /** Events that read models passed over. */
  setAside(): Promise<FirstOf<KeptAside>>;
  release(place: ParkedPlace): Promise<Release>;
  /** @throws NotParked */
  skip(place: SkippedPlace): Promise<void>;
  /** Answers how many partitions were set back. */
  republish(from: bigint): Promise<number>;
  /** Answers the position reached. @throws RangeError for a name it does not have. */
  rebuild(projection: string): Promise<bigint>;
}
export const OPERATOR = Symbol('Operator');

class PlaceDto {
  @Line({ max: 200 }) topic!: string;
  @Line({ max: 500 }) key!: string;
}
/** Both, or neither. */
class WhichKeyDto {
  @Line({ max: 200, optional: true }) topic?: string;
  @Line({ max: 500, optional: true }) key?: string;
}
class SkipDto extends PlaceDto {
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER }) keySeq!: number;
  @Text({ max: 1000 }) reason!: string;
}
class RepublishDto {
  @Whole({ max: Number.MAX_SAFE_INTEGER, optional: true }) from?: number;
}
class RebuildDto {
  @Line({ max: 100 }) projection!: string;
}

const withNumbers = ({ nextSeq, ...key }: ParkedKey) => ({ ...key, nextSeq: Number(nextSeq) });

/** For whoever keeps the installation running; nothing here writes an event. */
@NoOpenApi()
@NotACommand()
@Controller('operator')
export class OperatorController {
  constructor(
    @Inject(OPERATOR) private readonly operator: Operator,
    @Inject(VITALS) private readonly vitals: Vitals,
  ) {}

  /** What `readyz` knows, through the door as well. */
  @Get('checks')
  @Access(shellAccess.operate)
  async checks(): Promise<{ items: readonly Check[] }> {
    return { items: await this.vitals.checks() };
  }

  /** The first of them and how many there are; with `topic` and `key` that one. */
  @Get('parked')
  @Access(shellAccess.operate)
  async parked(@Query() { topic, key }: WhichKeyDto): Promise<FirstOf<object>> {
    const place = topic === undefined || key === undefined ? undefined : { topic, key };
    const { items, count } = await this.operator.parked(place);
    return { items: items.map(withNumbers), count };
  }

  /** The first of them and how many there are. */
  @Get('set-aside')
  @Access(shellAccess.operate)
  async setAside(): Promise<FirstOf<object>> {
    const { items, count } = await this.operator.setAside();
    return { items: items.map(({ position, ...event }) => ({ ...event, position: Number(position) })), count };
  }

  @Post('parked/release')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async release(@Body() place: PlaceDto): Promise<object> {
    const release = await this.operator.release(place);
    return release.released ? release : { ...release, nextSeq: Number(release.nextSeq) };
  }

  /** Who and why are kept for ever. @throws ProblemException 409 when the key does not wait for this message. */
  @Post('parked/skip')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async skip(
    @Body() { topic, key, keySeq, reason }: SkipDto,
    @CallerAccount() { accountId }: SignedIn,
  ): Promise<{ skipped: number }> {
    try {
      await this.operator.skip({ topic, key, keySeq: BigInt(keySeq), by: accountId, reason });
      return { skipped: keySeq };
    } catch (error) {
      if (!(error instanceof NotParked)) throw error;
      throw problem('message.not-parked', { status: 409, title: error.message });
    }
  }

  @Post('republish')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async republish(@Body() { from = 0 }: RepublishDto): Promise<{ partitions: number }> {
    return { partitions: await this.operator.republish(BigInt(from)) };
  }

  /** @throws ProblemException 404 for a projection that the service does not have. */
  @Post('rebuilds')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async rebuild(@Body() { projection }: RebuildDto): Promise<{ position: number }> {
    try {
      return { position: Number(await this.operator.rebuild(projection)) };
    } catch (error) {
      if (error instanceof RangeError) throw notFound('projection', { projection });
      throw error;
    }
  }
}
