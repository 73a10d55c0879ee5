import {
  Access,
  Caller,
  CallerAccount,
  NotesDisclosed,
  type NoteDisclosed,
  type Page,
  type SignedIn,
} from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem, type Problem } from '@kinerja/problem-details';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Controller, Get, Inject, Query, type Type } from '@nestjs/common';
import { ServedTrail, type TrailMounting } from './served-trail';
import { OwnTrailQuery, TrailQuery } from './trail.dto';
import { trailPageOf, type TrailLineView } from './trail.view';

const notYours: Problem = { status: 403, title: 'This part of the trail is not for this account' };
const notYoursProblems = { 'trail.not-yours': notYours } as const;

/** The routes of a service's trail. `types`: every event that its log may hold. */
export const trailController = ({ read, readOwn, seen }: TrailMounting, types: readonly string[]): Type => {
  const page = trailPageOf([...types].sort());

  /** Who did what and when, read from the log itself. */
  @Controller('trail')
  class TrailController {
    constructor(@Inject(ServedTrail) private readonly trail: ServedTrail) {}

    @Get()
    @Access(read)
    @Answers(page)
    @Refuses(notYoursProblems)
    async list(
      @Query() query: TrailQuery,
      @CallerAccount() { roles }: SignedIn,
      @NotesDisclosed() note: NoteDisclosed,
    ): Promise<Page<TrailLineView>> {
      const part = seen(roles);
      if (part === 'nothing') throw problem('trail.not-yours', notYours);
      return this.trail.page(query, part, note);
    }

    /** What the caller did, and what was done about the caller. */
    @Get('mine')
    @Access(readOwn)
    @Answers(page)
    @Refuses()
    async mine(
      @Query() query: OwnTrailQuery,
      @Caller() employee: EmployeeId,
      @CallerAccount() { accountId }: SignedIn,
    ): Promise<Page<TrailLineView>> {
      return this.trail.page({ ...query, own: [employee, accountId] }, 'everything');
    }
  }
  return TrailController;
};
