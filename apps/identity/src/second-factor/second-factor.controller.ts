import type { Clock } from '@kinerja/clock';
import { accountId, type AccountId } from '@kinerja/identity-domain';
import { Access, CallerAccount, NotACommand, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { CLOCK } from '@kinerja/service-runtime';
import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { identityAccess } from '../access';
import { accountProblems, ownAccountProblems } from '../account/account.problems';
import { accountDone } from '../account/account.view';
import { CurrentAccounts } from '../account/sign-in';
import { SessionStore } from '../session/session-store';
import { SecondFactorCheck } from './second-factor-check';
import { SecondFactorOffers } from './second-factor-offers';
import { SecondFactorCodeDto, SetSecondFactorDto } from './second-factor.dto';
import { codeProblems, setUpProblems } from './second-factor.problems';
import { recoveryCodesView, secondFactorOffer, secondFactorView, type SecondFactorOffer, type SecondFactorView } from './second-factor.view'; // prettier-ignore
import { SecondFactors } from './second-factors';

type Codes = CommandAnswer & Readonly<{ codes: readonly string[] }>;

/** The authenticator app of one's own account (IDN-130 to IDN-133). */
@Controller('accounts/me/second-factor')
export class SecondFactorController {
  constructor(
    @Inject(CurrentAccounts) private readonly current: CurrentAccounts,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(SecondFactorOffers) private readonly offers: SecondFactorOffers,
    @Inject(SecondFactorCheck) private readonly codes: SecondFactorCheck,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(identityAccess.readOwnAccount)
  @Answers(secondFactorView)
  @Refuses(ownAccountProblems)
  async show(@CallerAccount() caller: SignedIn): Promise<SecondFactorView> {
    const { accountId: id, secondFactorSetAt: setAt } = await this.current.active(caller.accountId);
    const factor = await this.factors.of(id);
    return factor && setAt !== null ? { setAt, codesLeft: await this.factors.codesLeft(factor) } : {};
  }

  /** A key for the authenticator app. Nothing counts until a code of it has come back. */
  @Post('offers')
  @Access(identityAccess.setSecondFactor)
  @NotACommand()
  @HttpCode(200)
  @Answers(secondFactorOffer)
  @Refuses(ownAccountProblems)
  async offer(@CallerAccount() caller: SignedIn): Promise<SecondFactorOffer> {
    return this.offers.make(await this.current.active(caller.accountId));
  }

  /** With the first code of the app. Other sessions of the account end: whoever came in by the password alone is out. */
  @Put()
  @Access(identityAccess.setSecondFactor)
  @Answers(recoveryCodesView)
  @Refuses(accountProblems, ownAccountProblems, setUpProblems)
  async set(@Body() { offer, code }: SetSecondFactorDto, @CallerAccount() caller: SignedIn): Promise<Codes> {
    const { accountId: id } = await this.current.active(caller.accountId);
    const now = this.clock.now();
    const before = await this.factors.setUpBefore(id, now);
    const handled = before ?? (await this.factors.setUp({ accountId: id, ...this.offers.confirmed(id, offer, code), now })); // prettier-ignore
    const done = unwrap(handled, accountProblems);
    await this.sessions.endOthers(id, caller.sessionId);
    return { codes: await this.factors.codes(id), ...done };
  }

  /** The former ones count no more. */
  @Post('recovery-codes')
  @Access(identityAccess.changeSecondFactor)
  @HttpCode(200)
  @Answers(recoveryCodesView)
  @Refuses(accountProblems, codeProblems)
  async issueCodes(@Body() { code }: SecondFactorCodeDto, @CallerAccount() caller: SignedIn): Promise<Codes> {
    const id = accountId(caller.accountId);
    if (!(await this.factors.wereIssuedByThis(id))) await this.takeCode(id, code);
    const done = unwrap(await this.factors.issueCodes(id, this.clock.now()), accountProblems);
    return { codes: await this.factors.codes(id), ...done };
  }

  @Post('removal')
  @Access(identityAccess.changeSecondFactor)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems, codeProblems)
  async remove(@Body() { code }: SecondFactorCodeDto, @CallerAccount() caller: SignedIn): Promise<CommandAnswer> {
    const id = accountId(caller.accountId);
    await this.takeCode(id, code);
    return unwrap(await this.factors.remove(id, this.clock.now()), accountProblems);
  }

  /** Of an account without a second factor the command says so itself, or that it was carried out before. */
  private takeCode(id: AccountId, code: string): Promise<void> {
    return this.codes.requireWhereSet({ accountId: id, code, client: `account:${id}` });
  }
}
