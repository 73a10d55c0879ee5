import { Access } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gatewayAccess } from '../access';
import { AccountWatch } from './account-watch';
import { IdentityClient } from './identity-client';
import { identityAway, SessionAdmission } from './session-admission';
import { SessionRegistry } from './session-registry';
import { ProofDto } from './session.dto';
import { proofProblems } from './session.problems';
import { provedView } from './session.view';

/** Before money and roles whoever sits at an open screen is asked again who they are (IDN-135). */
@Controller('api')
export class SessionProofController {
  constructor(
    @Inject(IdentityClient) private readonly identity: IdentityClient,
    @Inject(SessionRegistry) private readonly sessions: SessionRegistry,
    @Inject(AccountWatch) private readonly watch: AccountWatch,
    @Inject(SessionAdmission) private readonly admission: SessionAdmission,
  ) {}

  @Post('session/proof')
  @Access(gatewayAccess.proveOneself)
  @HttpCode(200)
  @Answers(provedView)
  @Refuses(proofProblems)
  async prove(
    @Body() body: ProofDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readonly<{ provedAt: string }>> {
    const { sessionId, token } = await this.admission.of(request);
    const proof = await this.identity.prove(token, body);
    if (!proof) throw identityAway();
    if ('refused' in proof) {
      if (proof.retryAfter) void reply.header('retry-after', proof.retryAfter);
      throw proof.refused;
    }
    this.watch.proved(sessionId, proof.provedAt);
    this.sessions.prove(request, proof.provedAt);
    return { provedAt: proof.provedAt };
  }
}
