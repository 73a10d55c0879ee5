import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { Access } from '@kinerja/http-edge';
import { Answers, nothing, Refuses } from '@kinerja/openapi';
import { problem, UuidHeader } from '@kinerja/problem-details';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gatewayAccess } from '../access';
import { clientOf } from '../door/client-of';
import { nobodySignedIn, serviceAway } from '../door/answer-problem';
import { SETTINGS, type GatewaySettings } from '../gateway.settings';
import { AccountWatch } from './account-watch';
import { IdentityClient, type ComingIn, type Welcome } from './identity-client';
import { SessionRegistry } from './session-registry';
import { ActivationDto, ChangePasswordDto, SignInDto } from './session.dto';
import { activationProblems, changeProblems, signInProblems } from './session.problems';
import { sessionView } from './session.view';
import type { SignedIn } from './session';

type Admitted = Readonly<{ who: SignedIn; sessionId: string; token: string }>;
type SessionAnswer = Omit<SignedIn, 'passwordSetAt'> & Readonly<{ agency: string; agencyName: string }>;

/** The browser's session: a cookie that only this door can read. */
@Controller('api')
export class SessionController {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(IdentityClient) private readonly identity: IdentityClient,
    @Inject(SessionRegistry) private readonly sessions: SessionRegistry,
    @Inject(AccountWatch) private readonly watch: AccountWatch,
  ) {}

  @Post('session')
  @Access(gatewayAccess.signIn)
  @HttpCode(200)
  @Answers(sessionView)
  @Refuses(signInProblems)
  async signIn(
    @Body() { username, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const body = { username: this.localName(username), password };
    const coming = { key: randomUUID(), ...whoComes(request) };
    return this.enter(await this.identity.comeIn('/sign-ins', body, coming), request, reply);
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
    const body = { username: this.localName(username), code, password };
    const coming = { key: key ?? randomUUID(), ...whoComes(request) };
    return this.enter(await this.identity.comeIn('/activations', body, coming), request, reply);
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
    const { who, sessionId, token } = await this.admitted(request);
    const changed = await this.identity.changePassword(token, body, key ?? randomUUID());
    const renewed = changed && 'passwordSetAt' in changed ? { welcome: { ...who, ...changed, sessionId } } : changed;
    return this.enter(renewed, request, reply);
  }

  @Get('session')
  @Access(gatewayAccess.readOwnSession)
  @Answers(sessionView)
  @Refuses()
  async show(@Req() request: FastifyRequest): Promise<SessionAnswer> {
    return this.answer((await this.admitted(request)).who);
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

  /** @throws ProblemException 401 for a session that has ended, 503 while identity is away. */
  private async admitted(request: FastifyRequest): Promise<Admitted> {
    const session = await this.sessions.current(request);
    if (!session) throw problem(nobodySignedIn.code, { status: 401, title: nobodySignedIn.title });
    const admission = await this.watch.admit(session);
    if (admission.kind === 'admitted') return { ...admission, sessionId: session.sessionId };
    if (admission.kind === 'unknown') throw this.away();
    await this.sessions.end(request);
    throw problem(nobodySignedIn.code, { status: 401, title: nobodySignedIn.title });
  }

  private enter(answer: Welcome | undefined, request: FastifyRequest, reply: FastifyReply): SessionAnswer {
    if (!answer) throw this.away();
    if ('welcome' in answer) {
      this.watch.note(answer.welcome);
      this.sessions.open(request, answer.welcome);
      return this.answer(answer.welcome);
    }
    if (answer.retryAfter) void reply.header('retry-after', answer.retryAfter);
    throw answer.refused;
  }

  /** `rina` of `rina@dinsos` at the door of dinsos; another agency's name stays whole and is unknown here. */
  private localName(username: string): string {
    const suffix = `@${this.settings.agency}`;
    const name = username.trim().toLowerCase();
    return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
  }

  private answer(who: SignedIn): SessionAnswer {
    const { accountId, employeeId, displayName, roles } = who;
    const { agency, agencyName } = this.settings;
    return { accountId, ...(employeeId && { employeeId }), displayName, roles, agency, agencyName };
  }

  private away(): Error {
    const { code, title, facts } = serviceAway('identity');
    return problem(code, { status: 503, title }, facts);
  }
}

/** Where somebody comes from, as identity is told. */
const whoComes = (request: FastifyRequest): Omit<ComingIn, 'key'> => ({
  client: clientOf(request),
  agent: request.headers['user-agent'] ?? '',
});
