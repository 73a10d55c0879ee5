import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { Access } from '@kinerja/http-edge';
import { Answers, nothing, Refuses } from '@kinerja/openapi';
import { problem, UuidHeader } from '@kinerja/problem-details';
import { localUsername } from '@kinerja/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gatewayAccess } from '../access';
import { SETTINGS, type GatewaySettings } from '../gateway.settings';
import { AccountWatch } from './account-watch';
import { IdentityClient } from './identity-client';
import { SessionEntrance, whoComes, type SessionAnswer } from './session-entrance';
import { SessionRegistry } from './session-registry';
import { SessionAdmission } from './session-admission';
import { passkeySignInProblems } from './passkey.problems';
import { ActivationDto, ChangePasswordDto, PasskeyAnswerDto, SignInCodeDto, SignInDto } from './session.dto';
import {
  activationProblems,
  changeProblems,
  codeWanted,
  signInCodeProblems,
  signInProblems,
  startOver,
} from './session.problems';
import { sessionView } from './session.view';

/** The browser's session: a cookie that only this door can read. */
@Controller('api')
export class SessionController {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(IdentityClient) private readonly identity: IdentityClient,
    @Inject(SessionRegistry) private readonly sessions: SessionRegistry,
    @Inject(AccountWatch) private readonly watch: AccountWatch,
    @Inject(SessionEntrance) private readonly entrance: SessionEntrance,
    @Inject(SessionAdmission) private readonly admission: SessionAdmission,
  ) {}

  @Post('session')
  @Access(gatewayAccess.signIn)
  @HttpCode(200)
  @Answers(sessionView)
  @Refuses(signInProblems, { 'sign-in.code-wanted': codeWanted })
  async signIn(
    @Body() { username, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const body = { username: localUsername(username, this.settings.agency), password };
    const coming = { key: randomUUID(), ...whoComes(request) };
    return this.entrance.enter(await this.identity.comeIn('/sign-ins', body, coming), request, reply);
  }

  /** The second step, for accounts with a second factor: the cookie of the first one says whose (IDN-132). */
  @Post('session/code')
  @Access(gatewayAccess.signIn)
  @HttpCode(200)
  @Answers(sessionView)
  @Refuses(signInCodeProblems)
  async signInWithCode(
    @Body() { code }: SignInCodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const ticket = this.sessions.ticketOf(request);
    if (ticket === undefined) throw problem('sign-in.start-over', startOver);
    const coming = { key: randomUUID(), ...whoComes(request) };
    return this.entrance.enter(await this.identity.comeIn('/sign-ins/code', { ticket, code }, coming), request, reply);
  }

  /** Password and code at once (IDN-140). */
  @Post('session/passkey')
  @Access(gatewayAccess.signIn)
  @HttpCode(200)
  @Answers(sessionView)
  @Refuses(passkeySignInProblems)
  async signInWithPasskey(
    @Body() { answer }: PasskeyAnswerDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const body = { answer, address: this.settings.publicUrl };
    const coming = { key: randomUUID(), ...whoComes(request) };
    return this.entrance.enter(await this.identity.comeIn('/sign-ins/passkey', body, coming), request, reply);
  }

  /** Activates an account and signs it in: who has just chosen a password need not type it again. */
  @Post('activation')
  @Access(gatewayAccess.activateAccount)
  @HttpCode(200)
  @Answers(sessionView)
  @Refuses(activationProblems)
  async activate(
    @Body() { username, code, password }: ActivationDto,
    @UuidHeader('Idempotency-Key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const body = { username: localUsername(username, this.settings.agency), code, password };
    const coming = { key: key ?? randomUUID(), ...whoComes(request) };
    return this.entrance.enter(await this.identity.comeIn('/activations', body, coming), request, reply);
  }

  /** Every other session of the account ends (IDN-077); this one goes on. */
  @Put('session/password')
  @Access(gatewayAccess.changeOwnPassword)
  @Answers(sessionView)
  @Refuses(changeProblems)
  async changePassword(
    @Body() body: ChangePasswordDto,
    @UuidHeader('Idempotency-Key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const { who, sessionId, token } = await this.admission.ofFree(request);
    const changed = await this.identity.changePassword(token, body, key ?? randomUUID());
    const { provedAt } = (await this.sessions.current(request)) ?? {};
    const session = { ...who, sessionId, ...(provedAt !== undefined && { provedAt }) };
    const renewed = changed && 'passwordSetAt' in changed ? { welcome: { ...session, ...changed } } : changed;
    return this.entrance.enter(renewed, request, reply);
  }

  @Get('session')
  @Access(gatewayAccess.readOwnSession)
  @Answers(sessionView)
  @Refuses({ 'sign-in.code-wanted': codeWanted })
  async show(@Req() request: FastifyRequest): Promise<SessionAnswer> {
    return this.entrance.answer((await this.admission.of(request)).who);
  }

  @Delete('session')
  @Access(gatewayAccess.signOut)
  @HttpCode(204)
  @Answers(nothing)
  @Refuses()
  async signOut(@Req() request: FastifyRequest): Promise<void> {
    const session = await this.sessions.current(request);
    await this.sessions.end(request);
    if (session) await this.watch.end(session);
  }
}
