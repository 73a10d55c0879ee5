import type { Clock } from '@kinerja/clock';
import { accountId, type CredentialId } from '@kinerja/identity-domain';
import { Access, CallerAccount, NotACommand, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import type { Instant } from '@kinerja/vocabulary';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { accountProblems, ownAccountProblems } from '../account/account.problems';
import { CurrentAccounts } from '../account/sign-in';
import { SessionStore } from '../session/session-store';
import { endedSession } from '../session/session.problems';
import { provedView } from '../session/session.view';
import { placeOf } from './passkey-answer';
import { PasskeyCeremony } from './passkey-ceremony';
import { AddPasskeyDto, PasskeyAnswerDto, PasskeyPlaceDto } from './passkey.dto';
import { addProblems, optionsProblems, passkeyNotTaken, passkeyProofProblems } from './passkey.problems';
import { passkeyAdded, passkeyOptions, type PasskeyOptions } from './passkey.view';
import { Passkeys } from './passkeys';

/** For the gateway, which says by which address people know it and is the only one that reaches these routes (IDN-139 to IDN-141). */
@Controller('passkeys')
export class PasskeyController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(PasskeyCeremony) private readonly ceremony: PasskeyCeremony,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('options')
  @Access(identityAccess.changePasskeys)
  @NotACommand()
  @HttpCode(200)
  @Answers(passkeyOptions)
  @Refuses(ownAccountProblems, optionsProblems)
  async ask(@Body() { address }: PasskeyPlaceDto, @CallerAccount() caller: SignedIn): Promise<PasskeyOptions> {
    const { accountId: id, username } = await this.current.active(caller.accountId);
    const has = (await this.passkeys.of(id)).flatMap(({ handle }) => handle ?? []);
    return { options: await this.ceremony.askToAdd(placeOf(address), { accountId: id, username, has }) };
  }

  /** Other sessions of the account end, as where an authenticator app is set up. */
  @Post()
  @Access(identityAccess.changePasskeys)
  @Answers(passkeyAdded)
  @Refuses(accountProblems, ownAccountProblems, addProblems)
  async add(
    @Body() { address, name, answer }: AddPasskeyDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer & Readonly<{ passkeyId: CredentialId }>> {
    const { accountId: of } = await this.current.active(caller.accountId);
    const asked = { accountId: of, name, answer, place: placeOf(address), now: this.clock.now() };
    const { id, done } = await this.passkeys.add(asked);
    const answered = unwrap(done, accountProblems);
    await this.sessions.endOthers(of, caller.sessionId);
    return { passkeyId: id, ...answered };
  }

  /** In the place of password and code, before money and roles (IDN-135). */
  @Post('proof')
  @Access(identityAccess.proveOneself)
  @NotACommand()
  @HttpCode(200)
  @Answers(provedView)
  @Refuses(ownAccountProblems, passkeyProofProblems, { 'session.ended': endedSession })
  async prove(
    @Body() { address, answer }: PasskeyAnswerDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Readonly<{ provedAt: Instant }>> {
    await this.current.active(caller.accountId);
    const id = accountId(caller.accountId);
    if ((await this.passkeys.ownerOf(answer, placeOf(address))) !== id) throw problem('passkey.not-taken', passkeyNotTaken); // prettier-ignore
    const provedAt = caller.sessionId === undefined ? undefined : await this.sessions.prove(caller.sessionId, id);
    if (!provedAt) throw problem('session.ended', endedSession);
    return { provedAt };
  }
}
