import { Access, NoOpenApi } from '@kinerja/http-edge';
import { NameParam, notFound, problem } from '@kinerja/problem-details';
import { SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { rolesAt, type Role } from '@kinerja/vocabulary';
import { Body, Controller, Delete, Get, Inject, Patch, Post, Put, Query, UseFilters } from '@nestjs/common';
import { identityAccess } from '../access';
import { ScimAccounts } from './scim-accounts';
import { filterIn, type FilterOperator, type ScimFilter } from './scim-filter';
import { ScimRefusals } from './scim-refusals';
import { groupResource, shownOf } from './scim-resources';
import { pieceIn, ScimListQuery, ScimShownQuery } from './scim.dto';
import { rolesByTwoPersons } from './scim.problems';
import { ScimRoute } from './scim.route';
import { listOf } from './scim.schemas';

const compares: Readonly<Record<FilterOperator, (role: string, value: string) => boolean>> = {
  eq: (role, value) => role === value,
  sw: (role, value) => role.startsWith(value),
  co: (role, value) => role.includes(value),
};

const meets = (role: Role, filter: ScimFilter): boolean => {
  if ('all' in filter) return filter.all.every((one) => meets(role, one));
  if ('any' in filter) return filter.any.some((one) => meets(role, one));
  return compares[filter.operator](role, String(filter.value).toLowerCase());
};

const notGivenHere = () => problem('scim.roles-by-two-persons', rolesByTwoPersons);

/** Rule IDN-277: the roles of the agency and who has them, for reading. */
@NoOpenApi()
@Controller('scim/v2/Groups')
@UseFilters(ScimRefusals)
export class ScimGroupsController {
  constructor(
    @Inject(ScimAccounts) private readonly accounts: ScimAccounts,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readProvisioned)
  @ScimRoute()
  async list(@Query() query: ScimListQuery): Promise<object> {
    const filter = query.filter === undefined ? undefined : filterIn(query.filter, ['displayName']);
    const { startIndex, count } = pieceIn(query);
    const roles = rolesAt(this.settings.agency).filter((role) => !filter || meets(role, filter));
    const piece = await this.groups(roles.slice(startIndex - 1, startIndex - 1 + count));
    return listOf(piece.map((group) => shownOf(group, query)), roles.length, startIndex); // prettier-ignore
  }

  @Get(':id')
  @Access(identityAccess.readProvisioned)
  @ScimRoute()
  async show(@NameParam('id') id: string, @Query() query: ScimShownQuery): Promise<object> {
    const [group] = await this.groups(rolesAt(this.settings.agency).filter((role) => role === id));
    if (!group) throw notFound('group', { group: id });
    return shownOf(group, query);
  }

  @Post()
  @Access(identityAccess.provisionAccounts)
  @ScimRoute()
  create(@Body() _said: object | undefined): never {
    throw notGivenHere();
  }

  @Put(':id')
  @Access(identityAccess.provisionAccounts)
  @ScimRoute()
  replace(@Body() _said: object | undefined): never {
    throw notGivenHere();
  }

  @Patch(':id')
  @Access(identityAccess.provisionAccounts)
  @ScimRoute()
  change(@Body() _said: object | undefined): never {
    throw notGivenHere();
  }

  @Delete(':id')
  @Access(identityAccess.provisionAccounts)
  @ScimRoute()
  remove(): never {
    throw notGivenHere();
  }

  private async groups(roles: readonly Role[]) {
    const holders = await this.accounts.roleHolders();
    return roles.map((role) => groupResource(role, holders.filter((holder) => holder.roles.includes(role)))); // prettier-ignore
  }
}
