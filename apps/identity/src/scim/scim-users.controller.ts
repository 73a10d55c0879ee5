import { Access, CallerAccount, NoOpenApi, type SignedIn } from '@kinerja/http-edge';
import { asMachine, serviceAccountId, type AccountId } from '@kinerja/identity-domain';
import { NameParam } from '@kinerja/problem-details';
import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Put, Query, Res, UseFilters } from '@nestjs/common'; // prettier-ignore
import type { FastifyReply } from 'fastify';
import { identityAccess } from '../access';
import { ScimAccounts } from './scim-accounts';
import { filterIn } from './scim-filter';
import { ScimRefusals } from './scim-refusals';
import { placeOfUser, shownOf, userResource } from './scim-resources';
import { patchIn, userIn, type Wish } from './scim-wish';
import { pieceIn, ScimListQuery, ScimShownQuery } from './scim.dto';
import { comparedOfUsers } from './scim.queries';
import { ScimRoute } from './scim.route';
import { listOf } from './scim.schemas';

const machineOf = ({ accountId }: SignedIn): AccountId => asMachine(serviceAccountId(accountId));

/** The accounts of the agency, as the city's own provider keeps them (RFC 7643, 4.1; RFC 7644). What it answers its schemas say. */
@NoOpenApi()
@Controller('scim/v2/Users')
@UseFilters(ScimRefusals)
export class ScimUsersController {
  constructor(@Inject(ScimAccounts) private readonly accounts: ScimAccounts) {}

  @Get()
  @Access(identityAccess.readProvisioned)
  @ScimRoute()
  async list(@Query() query: ScimListQuery): Promise<object> {
    const filter = query.filter === undefined ? undefined : filterIn(query.filter, comparedOfUsers);
    const piece = pieceIn(query);
    const { total, accounts } = await this.accounts.find(filter, piece);
    return listOf(accounts.map((account) => shownOf(userResource(account), query)), total, piece.startIndex); // prettier-ignore
  }

  @Get(':id')
  @Access(identityAccess.readProvisioned)
  @ScimRoute()
  async show(@NameParam('id') id: string, @Query() query: ScimShownQuery): Promise<object> {
    return shownOf(userResource(await this.accounts.one(id)), query);
  }

  @Post()
  @Access(identityAccess.provisionAccounts)
  @ScimRoute()
  async create(
    @Body() said: object | undefined,
    @CallerAccount() caller: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const account = await this.accounts.provision(userIn(said), machineOf(caller));
    void reply.header('location', placeOfUser(account.accountId));
    return userResource(account);
  }

  /** What is left out stays as it is. */
  @Put(':id')
  @Access(identityAccess.provisionAccounts)
  @ScimRoute()
  replace(
    @NameParam('id') id: string,
    @Body() said: object | undefined,
    @CallerAccount() caller: SignedIn,
  ): Promise<object> {
    return this.kept(id, userIn(said), caller);
  }

  @Patch(':id')
  @Access(identityAccess.provisionAccounts)
  @ScimRoute()
  change(
    @NameParam('id') id: string,
    @Body() said: object | undefined,
    @CallerAccount() caller: SignedIn,
  ): Promise<object> {
    return this.kept(id, patchIn(said), caller);
  }

  /** Rule IDN-273: disabled, never destroyed. */
  @Delete(':id')
  @Access(identityAccess.provisionAccounts)
  @ScimRoute()
  @HttpCode(204)
  async remove(@NameParam('id') id: string, @CallerAccount() caller: SignedIn): Promise<void> {
    await this.kept(id, { active: false }, caller);
  }

  private async kept(id: string, wish: Wish, caller: SignedIn): Promise<object> {
    const account = await this.accounts.one(id);
    return userResource(await this.accounts.keep(account, wish, machineOf(caller)));
  }
}
