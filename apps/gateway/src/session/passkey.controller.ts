import { randomUUID } from 'node:crypto';
import { Access } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidHeader } from '@kinerja/problem-details';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gatewayAccess } from '../access';
import { AccountWatch } from './account-watch';
import type { Asked } from './identity-client';
import { PasskeyClient } from './passkey-client';
import { addPasskeyProblems, passkeyOptionsProblems, passkeyProofProblems } from './passkey.problems';
import { passkeyAddedView, passkeyOptionsView } from './passkey.view';
import { identityAway, SessionAdmission } from './session-admission';
import { SessionRegistry } from './session-registry';
import { AddPasskeyDto, PasskeyAnswerDto } from './session.dto';
import { provedView } from './session.view';

type Options = Readonly<{ options: string }>;

/** Keys of devices of whoever is signed in: what they prove and how they are added (IDN-139, IDN-135). */
@Controller('api/session')
export class PasskeyController {
  constructor(
    @Inject(PasskeyClient) private readonly passkeys: PasskeyClient,
    @Inject(SessionRegistry) private readonly sessions: SessionRegistry,
    @Inject(AccountWatch) private readonly watch: AccountWatch,
    @Inject(SessionAdmission) private readonly admission: SessionAdmission,
  ) {}

  @Post('passkey/proof')
  @Access(gatewayAccess.proveOneself)
  @HttpCode(200)
  @Answers(provedView)
  @Refuses(passkeyProofProblems)
  async prove(
    @Body() { answer }: PasskeyAnswerDto,
    @Req() request: FastifyRequest,
  ): Promise<Readonly<{ provedAt: string }>> {
    const { sessionId, token } = await this.admission.of(request);
    const { provedAt } = answerOf(await this.passkeys.prove(answer, token));
    this.watch.proved(sessionId, provedAt);
    this.sessions.prove(request, provedAt);
    return { provedAt };
  }

  @Post('passkeys/options')
  @Access(gatewayAccess.addPasskey)
  @HttpCode(200)
  @Answers(passkeyOptionsView)
  @Refuses(addPasskeyProblems)
  async askToAdd(@Req() request: FastifyRequest): Promise<Options> {
    const { token } = await this.admission.ofFree(request);
    return answerOf(await this.passkeys.askToAdd(token));
  }

  @Post('passkeys')
  @Access(gatewayAccess.addPasskey)
  @Answers(passkeyAddedView)
  @Refuses(addPasskeyProblems)
  async add(
    @Body() { name, answer }: AddPasskeyDto,
    @UuidHeader('Idempotency-Key') key: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<Readonly<{ passkeyId: string }>> {
    const { token } = await this.admission.ofFree(request);
    const { passkeyId } = answerOf(await this.passkeys.add({ name, answer }, { token, key: key ?? randomUUID() }));
    return { passkeyId };
  }

  /** For a sign-in as well as for a proof: nobody is named in it. */
  @Post('passkey/options')
  @Access(gatewayAccess.signIn)
  @HttpCode(200)
  @Answers(passkeyOptionsView)
  @Refuses(passkeyOptionsProblems)
  async askToShow(@Res({ passthrough: true }) reply: FastifyReply): Promise<Options> {
    void reply.header('cache-control', 'no-store');
    return answerOf(await this.passkeys.askToShow());
  }
}

/** @throws ProblemException what identity refused, 503 while it is away */
const answerOf = <Body>(asked: Asked<Body>): Body => {
  if (!asked) throw identityAway();
  if ('refused' in asked) throw asked.refused;
  return asked.answer;
};
