import { Access, NoOpenApi } from '@kinerja/http-edge';
import { notFound } from '@kinerja/problem-details';
import { Controller, Get, Param, UseFilters } from '@nestjs/common';
import { identityAccess } from '../access';
import { resourceTypes, scimSchemas, serviceProviderConfig } from './scim-description';
import { ScimRefusals } from './scim-refusals';
import { ScimNamed } from './scim.dto';
import { ScimRoute } from './scim.route';
import { listOf } from './scim.schemas';

/** What may be asked for and in which words (RFC 7644, 4): the same at every agency. */
@NoOpenApi()
@Controller('scim/v2')
@UseFilters(ScimRefusals)
export class ScimDescriptionController {
  @Get('ServiceProviderConfig')
  @Access(identityAccess.readProvisioning)
  @ScimRoute()
  config(): object {
    return serviceProviderConfig;
  }

  @Get('ResourceTypes')
  @Access(identityAccess.readProvisioning)
  @ScimRoute()
  resourceTypes(): object {
    return listOf(resourceTypes);
  }

  @Get('ResourceTypes/:name')
  @Access(identityAccess.readProvisioning)
  @ScimRoute()
  resourceType(@Param() { name }: ScimNamed): object {
    return found('resource-type', resourceTypes, name);
  }

  @Get('Schemas')
  @Access(identityAccess.readProvisioning)
  @ScimRoute()
  schemas(): object {
    return listOf(scimSchemas);
  }

  @Get('Schemas/:name')
  @Access(identityAccess.readProvisioning)
  @ScimRoute()
  schema(@Param() { name }: ScimNamed): object {
    return found('schema', scimSchemas, name);
  }
}

const found = (what: string, all: readonly Readonly<{ id: string }>[], name: string): object => {
  const one = all.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (!one) throw notFound(what, { name });
  return one;
};
