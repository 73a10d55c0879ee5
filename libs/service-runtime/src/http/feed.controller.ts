import { NoOpenApi, headerOf, type ServiceReply, type ServiceRequest, Access, shellAccess } from '@kinerja/http-edge';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FeedPublisher } from '@kinerja/messaging';
import { Line, NameParam, notFound, problem } from '@kinerja/problem-details';

/** What leaves the agency, and who may read it. */
export type Feed = Readonly<{ context: string; publisher: FeedPublisher; bearer: string }>;
export const FEED = Symbol('Feed');

class FeedQueryDto {
  @Line({ max: 500, optional: true }) from?: string;
  @Line({ max: 6, optional: true }) limit?: string;
  @Line({ max: 6, optional: true }) wait?: string;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tells the publisher that nobody waits for its answer any more. */
const leavingOf = (request: ServiceRequest): AbortSignal => {
  const leaving = new AbortController();
  request.raw.once('close', () => leaving.abort());
  return leaving.signal;
};

/** The federated contracts of this service for the centre, signed; the gateway forwards to it. */
@NoOpenApi()
@Controller('feed')
export class FeedController {
  constructor(@Inject(FEED) private readonly feed: Feed) {}

  /** @throws ProblemException 404 for another context, 401 without the bearer both sides were given. */
  @Get(':context')
  @Access(shellAccess.readFeed)
  async read(
    @NameParam('context') context: string,
    @Query() query: FeedQueryDto,
    @Req() request: ServiceRequest,
    @Res({ passthrough: true }) reply: ServiceReply,
  ): Promise<string> {
    if (context !== this.feed.context) throw notFound('feed', { context });
    this.admit(request);
    const { status, headers, body } = await this.feed.publisher.answer(query, leavingOf(request));
    void reply.code(status).headers(headers);
    return body;
  }

  private admit(request: ServiceRequest): void {
    const sent = headerOf(request, 'authorization') ?? '';
    if (!timingSafeEqual(digest(sent), digest(`Bearer ${this.feed.bearer}`)))
      throw problem('feed.unknown-reader', { status: 401, title: 'This feed is for the centre' });
  }
}
