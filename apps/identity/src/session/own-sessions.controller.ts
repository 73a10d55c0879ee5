import { accountId } from '@kinerja/identity-domain';
import { Access, CallerAccount, type SignedIn } from '@kinerja/http-edge';
import { Answers, nothing, Refuses } from '@kinerja/openapi';
import { problem, UuidParam } from '@kinerja/problem-details';
import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { SessionStore } from './session-store';
import { noSession, ownSessionProblems } from './session.problems';
import { ownSessionPage, type OwnSession } from './session.view';
import type { SessionRow } from './sessions.entity';

const viewOf = ({ sessionId, browser, system, beganAt, seenAt }: SessionRow, present?: string): OwnSession => ({
  ...{ sessionId, beganAt, seenAt, isThis: sessionId === present },
  ...(browser !== null && { browser }),
  ...(system !== null && { system }),
});

/** Where one's own account is signed in, and how that is ended (IDN-090). */
@Controller('accounts/me/sessions')
export class OwnSessionsController {
  constructor(@Inject(SessionStore) private readonly sessions: SessionStore) {}

  @Get()
  @Access(identityAccess.readOwnSessions)
  @Answers(ownSessionPage)
  @Refuses()
  async list(@CallerAccount() caller: SignedIn): Promise<{ items: OwnSession[]; next: null }> {
    const open = await this.sessions.openOf(accountId(caller.accountId));
    return { items: open.map((session) => viewOf(session, caller.sessionId)), next: null };
  }

  /** All but the one that asks. */
  @Post('ending')
  @Access(identityAccess.endOwnSession)
  @HttpCode(204)
  @Answers(nothing)
  @Refuses()
  async endOthers(@CallerAccount() caller: SignedIn): Promise<void> {
    await this.sessions.endOthers(accountId(caller.accountId), caller.sessionId);
  }

  /** The one that asks too: that is signing out. */
  @Post(':sessionId/ending')
  @Access(identityAccess.endOwnSession)
  @HttpCode(204)
  @Answers(nothing)
  @Refuses(ownSessionProblems)
  async end(@UuidParam('sessionId') id: string, @CallerAccount() caller: SignedIn): Promise<void> {
    if (!(await this.sessions.end(id, accountId(caller.accountId)))) throw problem('session.unknown', noSession);
  }
}
