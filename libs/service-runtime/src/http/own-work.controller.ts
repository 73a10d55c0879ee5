import { Access, CallerAccount, NoOpenApi, NotACommand, shellAccess, type SignedIn } from '@kinerja/http-edge';
import { Line, problem, Text, Uuid, Whole } from '@kinerja/problem-details';
import {
  NotWaiting,
  releaseParkedEvent,
  skipParkedEvent,
  skipPart,
  standingWork,
  type ParkedEventPlace,
} from '@kinerja/processes';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../runtime/tokens';

class ParkedEventDto {
  @Line({ max: 200 }) reaction!: string;
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER }) position!: number;
}
class SkipEventDto extends ParkedEventDto {
  @Text({ max: 1000 }) reason!: string;
}
class SkipPartDto {
  @Line({ max: 200 }) process!: string;
  @Uuid() id!: string;
  @Line({ max: 500 }) part!: string;
  @Text({ max: 1000 }) reason!: string;
}

const placeOf = ({ reaction, position }: ParkedEventDto): ParkedEventPlace => ({
  reaction,
  position: BigInt(position),
});

const unlessNotWaiting = (error: unknown): never => {
  if (!(error instanceof NotWaiting)) throw error;
  throw problem('own-work.not-waiting', { status: 409, title: error.message });
};

/** What a service does by itself and cannot go on with, for whoever keeps the installation running. */
@NoOpenApi()
@NotACommand()
@Controller('operator/own-work')
export class OwnWorkController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  @Get()
  @Access(shellAccess.operate)
  async show(): Promise<object> {
    const { parked, refused } = await standingWork(this.pool);
    const items = parked.items.map((stream) => ({ ...stream, position: Number(stream.position) }));
    return { parked: { ...parked, items }, refused };
  }

  /** It is tried within seconds. @throws ProblemException 409 for what is not the first event of a parked stream. */
  @Post('release')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async release(@Body() place: ParkedEventDto): Promise<{ due: number }> {
    await releaseParkedEvent(this.pool, placeOf(place)).catch(unlessNotWaiting);
    return { due: place.position };
  }

  /** Who and why are kept for ever. @throws ProblemException 409 for what is not the first event of a parked stream. */
  @Post('skip')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async skip(@Body() body: SkipEventDto, @CallerAccount() { accountId }: SignedIn): Promise<{ skipped: number }> {
    const why = { by: accountId, reason: body.reason };
    await skipParkedEvent(this.pool, placeOf(body), why).catch(unlessNotWaiting);
    return { skipped: body.position };
  }

  /** Who and why are kept for ever. @throws ProblemException 409 for a part that was not refused. */
  @Post('parts/skip')
  @Access(shellAccess.operate)
  @HttpCode(200)
  async skipPart(
    @Body() { reason, ...place }: SkipPartDto,
    @CallerAccount() { accountId }: SignedIn,
  ): Promise<{ skipped: string }> {
    await skipPart(this.pool, place, { by: accountId, reason }).catch(unlessNotWaiting);
    return { skipped: place.part };
  }
}
