import { randomUUID } from 'node:crypto';
import { Access } from '@kinerja/http-edge';
import { Answers, Refuses, view, type ViewOf } from '@kinerja/openapi';
import { Body, Controller, HttpCode, Inject, Post, Res, UseFilters } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { gatewayAccess } from '../access';
import { SETTINGS, type GatewaySettings } from '../gateway.settings';
import type { MachineScope } from '@kinerja/vocabulary';
import { IdentityClient } from '../session/identity-client';
import { identityAway } from '../session/session-admission';
import { MachineTokens, TOKEN_LIVES_S } from './machine-tokens';
import { OAuthRefusals } from './oauth-refusals';
import { TokenForm, tokenWishIn } from './token.dto';
import { tokenProblems } from './token.problems';

const tokenView = view('MachineToken', {
  access_token: Type.String(),
  token_type: Type.Literal('Bearer'),
  /** In seconds. */
  expires_in: Type.Integer(),
  scope: Type.String(),
});
type MachineToken = ViewOf<typeof tokenView>;
type CameIn = Readonly<{ serviceAccountId: string; scopes: readonly MachineScope[] }>;

/** Where other systems ask for a token, with what they signed with their own key (IDN-224). */
@Controller('api/token')
@UseFilters(OAuthRefusals)
export class TokenController {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(IdentityClient) private readonly identity: IdentityClient,
    @Inject(MachineTokens) private readonly tokens: MachineTokens,
  ) {}

  @Post()
  @Access(gatewayAccess.askForToken)
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: TokenForm })
  @Answers(tokenView)
  @Refuses(tokenProblems)
  async give(@Body() form: object | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<MachineToken> {
    const wish = tokenWishIn(form ?? {});
    const address = this.settings.publicUrl.replace(/\/$/, '');
    const body = { ...wish, address, tokenAddress: `${address}/api/token` };
    const asked = await this.identity.send<CameIn>('/sign-ins/machine', body, { key: randomUUID() });
    if (!asked) throw identityAway();
    if ('refused' in asked) throw asked.refused;
    const { serviceAccountId: id, scopes } = asked.answer;
    void reply.header('cache-control', 'no-store');
    return {
      access_token: await this.tokens.sign({ id, scopes }),
      token_type: 'Bearer',
      ...{ expires_in: TOKEN_LIVES_S, scope: scopes.join(' ') },
    };
  }
}
