import { ENTERPRISE, GROUP, MOST_RESULTS, RESOURCE_TYPE, SCHEMA, SERVICE_PROVIDER_CONFIG, USER } from './scim.schemas';

const meta = (resourceType: string, location: string) => ({ meta: { resourceType, location } });
const isSupported = (supported: boolean) => ({ supported });

/** RFC 7643, 5: what a client may ask for here. */
export const serviceProviderConfig = {
  schemas: [SERVICE_PROVIDER_CONFIG],
  patch: isSupported(true),
  bulk: { ...isSupported(false), maxOperations: 0, maxPayloadSize: 0 },
  filter: { ...isSupported(true), maxResults: MOST_RESULTS },
  changePassword: isSupported(false),
  sort: isSupported(false),
  etag: isSupported(false),
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'OAuth 2.0, private_key_jwt',
      description:
        'A token of five minutes, which POST /api/token of this door gives for what the client has signed with its own key (RFC 7523)',
      specUri: 'https://www.rfc-editor.org/info/rfc7523',
      primary: true,
    },
  ],
  ...meta('ServiceProviderConfig', 'ServiceProviderConfig'),
};

const resourceType = (name: string, endpoint: string, schema: string, extensions: readonly string[] = []) => ({
  schemas: [RESOURCE_TYPE],
  ...{ id: name, name, endpoint, schema },
  ...(extensions.length > 0 && { schemaExtensions: extensions.map((one) => ({ schema: one, required: true })) }),
  ...meta('ResourceType', `ResourceTypes/${name}`),
});

export const resourceTypes = [
  resourceType('User', '/Users', USER, [ENTERPRISE]),
  resourceType('Group', '/Groups', GROUP),
];

type Traits = Readonly<{
  type?: 'string' | 'boolean' | 'complex' | 'reference';
  multiValued?: boolean;
  required?: boolean;
  caseExact?: boolean;
  mutability?: 'readOnly' | 'readWrite' | 'immutable';
  uniqueness?: 'none' | 'server';
  subAttributes?: readonly object[];
  referenceTypes?: readonly string[];
}>;

const attribute = (name: string, description: string, { type = 'string', ...traits }: Traits = {}) => ({
  ...{ name, type, description, multiValued: false, required: false, caseExact: false },
  ...{ mutability: 'readOnly', returned: 'default', uniqueness: 'none' },
  ...traits,
});

const schema = (id: string, name: string, description: string, attributes: readonly object[]) => ({
  schemas: [SCHEMA],
  ...{ id, name, description, attributes },
  ...meta('Schema', `Schemas/${id}`),
});

const user = schema(USER, 'User', 'An account of the agency', [
  attribute('userName', '1-40 lower-case letters, digits, dots, dashes or underscores; without a domain', {
    ...{ required: true, mutability: 'immutable', uniqueness: 'server' },
  }),
  attribute('externalId', 'What the client calls the account', { caseExact: true, mutability: 'readWrite' }),
  attribute('active', 'Whether its person may sign in', { type: 'boolean', mutability: 'readWrite' }),
  attribute('displayName', 'Name of the person, as the agency has it'),
  attribute('name', 'Name of the person, as the agency has it', {
    type: 'complex',
    subAttributes: [attribute('formatted', 'In one line')],
  }),
]);

const enterpriseUser = schema(ENTERPRISE, 'EnterpriseUser', 'The person of the account', [
  attribute('employeeNumber', 'The staff number; of a new account the NIP is taken as well', {
    ...{ required: true, mutability: 'immutable' },
  }),
]);

const group = schema(GROUP, 'Group', 'A role and the accounts in use that have it', [
  attribute('displayName', 'The role', { caseExact: true }),
  attribute('members', 'Accounts', {
    ...{ type: 'complex', multiValued: true },
    subAttributes: [
      attribute('value', 'id of the user', { caseExact: true }),
      attribute('$ref', 'Place of the user', { type: 'reference', referenceTypes: ['User'] }),
      attribute('display', 'userName'),
      attribute('type', 'User'),
    ],
  }),
]);

export const scimSchemas = [user, enterpriseUser, group];
