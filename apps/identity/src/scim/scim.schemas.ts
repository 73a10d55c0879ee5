/** Names of RFC 7643 and 7644. */
export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const core = (name: string): string => `urn:ietf:params:scim:schemas:core:2.0:${name}`;
const message = (name: string): string => `urn:ietf:params:scim:api:messages:2.0:${name}`;
export const SERVICE_PROVIDER_CONFIG = core('ServiceProviderConfig');
export const RESOURCE_TYPE = core('ResourceType');
export const SCHEMA = core('Schema');
export const PATCH = message('PatchOp');
export const LIST = message('ListResponse');
export const ERROR = message('Error');

export const SCIM_JSON = 'application/scim+json; charset=utf-8';
export const MOST_RESULTS = 200;

/** RFC 7644, 3.4.2. `startIndex` counts from 1. */
export const listOf = (resources: readonly object[], total = resources.length, startIndex = 1) => ({
  schemas: [LIST],
  totalResults: total,
  startIndex,
  itemsPerPage: resources.length,
  Resources: resources,
});
