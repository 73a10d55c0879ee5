import { randomUUID } from 'node:crypto';
import { Access } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem } from '@kinerja/problem-details';
import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gatewayAccess } from '../access';
import { IdentityClient } from '../session/identity-client';
import { SessionAdmission } from '../session/session-admission';
import { SessionEntrance, whoComes, type SessionAnswer } from '../session/session-entrance';
import { codeWanted } from '../session/session.problems';
import { OutsideSignIn, type Arrived } from './outside-sign-in';
import { OutsideBeginDto, OutsideReturnDto } from './outside.dto';
import { outsideProblems, outsideSignInProblems, startOver } from './outside.problems';
import { outsideDeparture, outsideReturn, outsideWay, type OutsideWay } from './outside.view';

type Returned = Readonly<{ session?: SessionAnswer; link?: Readonly<{ claim: string; name?: string }> }>;

/** Sign-in through the city's own provider, and its link to an account: the browser goes there and comes back (IDN-205). */
@Controller('api/session/outside')
export class OutsideController {
  constructor(
    @Inject(OutsideSignIn) private readonly outside: OutsideSignIn,
    @Inject(IdentityClient) private readonly identity: IdentityClient,
    @Inject(SessionAdmission) private readonly admission: SessionAdmission,
    @Inject(SessionEntrance) private readonly entrance: SessionEntrance,
  ) {}

  /** Whether there is such a way in. */
  @Get()
  @Access(gatewayAccess.signInOutside)
  @Answers(outsideWay)
  @Refuses()
  show(): OutsideWay {
    const { label } = this.outside;
    return label === undefined ? {} : { label };
  }

  @Post()
  @Access(gatewayAccess.signInOutside)
  @HttpCode(200)
  @Answers(outsideDeparture)
  @Refuses(outsideProblems)
  async depart(
    @Body() { purpose }: OutsideBeginDto,
    @Req() request: FastifyRequest,
  ): Promise<Readonly<{ address: string }>> {
    if (purpose === 'sign-in') return { address: await this.outside.depart(request, { purpose }) };
    const { accountId } = (await this.admission.ofFree(request)).who;
    return { address: await this.outside.depart(request, { purpose, accountId }) };
  }

  @Post('return')
  @Access(gatewayAccess.signInOutside)
  @HttpCode(200)
  @Answers(outsideReturn)
  @Refuses(outsideProblems, outsideSignInProblems, { 'sign-in.code-wanted': codeWanted })
  async arrive(
    @Body() { query }: OutsideReturnDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Returned> {
    const arrived = await this.outside.arrive(request, query);
    if (arrived.journey.purpose === 'link') return { link: await this.linkOf(arrived, request) };
    const claim = await this.outside.claimOf(arrived.person, { kind: 'sign-in' });
    const coming = { key: randomUUID(), ...whoComes(request) };
    const welcome = await this.identity.comeIn('/sign-ins/outside', { claim }, coming);
    return { session: this.entrance.enter(welcome, request, reply) };
  }

  /** For the account that began it, which has to be signed in still, and free of a second factor that is due (IDN-137). */
  private async linkOf({ journey, person }: Arrived, request: FastifyRequest): Promise<NonNullable<Returned['link']>> {
    const { accountId } = (await this.admission.ofFree(request)).who;
    if (journey.purpose !== 'link' || journey.accountId !== accountId) throw problem('provider.start-over', startOver);
    const claim = await this.outside.claimOf(person, { kind: 'link', accountId });
    return { claim, ...(person.name !== undefined && { name: person.name }) };
  }
}
