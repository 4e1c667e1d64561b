import { SCIM, type ScimDocument } from '@leeway/contract';

const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Schema';

interface AttributeOptions {
  readonly type?: 'string' | 'boolean' | 'complex' | 'reference';
  readonly multiValued?: boolean;
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly mutability?: 'readWrite' | 'readOnly';
  readonly uniqueness?: 'none' | 'server';
  readonly subAttributes?: readonly object[];
}

const attribute = (name: string, description: string, options: AttributeOptions = {}): object => ({
  name,
  type: 'string',
  multiValued: false,
  description,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...options,
});

const complex = (name: string, description: string, subAttributes: object[], multiValued = false): object =>
  attribute(name, description, { type: 'complex', multiValued, subAttributes });

const USER_ATTRIBUTES = [
  attribute('userName', 'How the personnel system knows the person.', { required: true, uniqueness: 'server' }),
  attribute('externalId', 'The identifier that the personnel system itself uses.', { caseExact: true }),
  complex('name', 'The name as colleagues know it.', [
    attribute('formatted', 'The whole name.', { mutability: 'readOnly' }),
    attribute('givenName', 'First name.', { required: true }),
    attribute('familyName', 'Last name, with what stands before it.', { required: true }),
  ]),
  attribute('displayName', 'The whole name.', { mutability: 'readOnly' }),
  complex(
    'emails',
    'The address for work; others are not kept.',
    [
      attribute('value', 'The address.'),
      attribute('type', 'Always work.'),
      attribute('primary', 'Always true.', { type: 'boolean' }),
    ],
    true,
  ),
  attribute('preferredLanguage', 'Dutch (nl) or English (en); others are passed over.'),
  attribute('active', 'Whether the person works here.', { type: 'boolean' }),
  complex('groups', 'The unit of the person.', [attribute('value', 'Its id.', { mutability: 'readOnly' })], true),
];

const ENTERPRISE_ATTRIBUTES = [
  attribute('department', 'The unit: its path from the top, “Organisation > Department > Team”, or its name.'),
  complex('manager', 'Who leads the unit of the person.', [
    attribute('value', 'The id of the manager.'),
    attribute('displayName', 'The name of the manager.', { mutability: 'readOnly' }),
  ]),
];

const GROUP_ATTRIBUTES = [
  attribute('displayName', 'The unit: its path from the top, or its name.', { required: true, uniqueness: 'server' }),
  attribute('externalId', 'The identifier that the personnel system itself uses.', { caseExact: true }),
  complex('members', 'The people in the unit. Everybody is in one.', [attribute('value', 'The id of a person.')], true),
];

const SCHEMAS = [
  { id: SCIM.user, name: 'User', description: 'A person', attributes: USER_ATTRIBUTES },
  {
    id: SCIM.enterprise,
    name: 'EnterpriseUser',
    description: 'Where a person works',
    attributes: ENTERPRISE_ATTRIBUTES,
  },
  { id: SCIM.group, name: 'Group', description: 'A unit', attributes: GROUP_ATTRIBUTES },
];

/** @param address of the service: `https://…/api/scim/v2` */
export const schemas = (address: string): (ScimDocument & { id: string })[] =>
  SCHEMAS.map((schema) => ({
    schemas: [SCHEMA],
    ...schema,
    meta: { resourceType: 'Schema', location: `${address}/Schemas/${schema.id}` },
  }));

export const resourceTypes = (address: string): (ScimDocument & { id: string })[] =>
  [
    { id: 'User', endpoint: '/Users', schema: SCIM.user, extensions: [{ schema: SCIM.enterprise, required: false }] },
    { id: 'Group', endpoint: '/Groups', schema: SCIM.group, extensions: [] },
  ].map(({ id, endpoint, schema, extensions }) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id,
    name: id,
    endpoint,
    schema,
    schemaExtensions: extensions,
    meta: { resourceType: 'ResourceType', location: `${address}/ResourceTypes/${id}` },
  }));

export const serviceProviderConfig = (address: string): ScimDocument => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: 200 },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'The token that an administrator of the organisation makes in Leeway.',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${address}/ServiceProviderConfig` },
});
