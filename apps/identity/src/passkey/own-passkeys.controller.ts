import type { Clock } from '@kinerja/clock';
import { accountId, credentialId } from '@kinerja/identity-domain';
import { Access, CallerAccount, unwrap, type CommandAnswer, type Page, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { accountProblems } from '../account/account.problems';
import { accountDone } from '../account/account.view';
import type { CredentialRow } from '../credential/credentials.entity';
import { passkeyPage, type PasskeyItem } from './passkey.view';
import { Passkeys } from './passkeys';

const itemOf = ({ credentialId: id, name, changedAt, usedAt, refusedAt }: CredentialRow): PasskeyItem => ({
  ...{ passkeyId: id, name: name ?? '', addedAt: changedAt },
  ...(usedAt !== null && { usedAt }),
  ...(refusedAt !== null && { refusedAt }),
});

/** The passkeys of one's own account (IDN-139). */
@Controller('accounts/me/passkeys')
export class OwnPasskeysController {
  constructor(
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(identityAccess.readOwnAccount)
  @Answers(passkeyPage)
  @Refuses()
  async list(@CallerAccount() caller: SignedIn): Promise<Page<PasskeyItem>> {
    return { items: (await this.passkeys.of(accountId(caller.accountId))).map(itemOf), next: null };
  }

  /** It opens nothing any more; sessions that it began go on. */
  @Post(':passkeyId/removal')
  @Access(identityAccess.changePasskeys)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems)
  async remove(@UuidParam('passkeyId') id: string, @CallerAccount() caller: SignedIn): Promise<CommandAnswer> {
    const done = await this.passkeys.remove(accountId(caller.accountId), credentialId(id), this.clock.now());
    return unwrap(done, accountProblems);
  }
}
