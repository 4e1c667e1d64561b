import * as z from 'zod/mini';
import { Id } from './values.js';

/** SCIM 2.0, RFC 7643 and RFC 7644, as far as Leeway speaks it. */
export const SCIM = {
  user: 'urn:ietf:params:scim:schemas:core:2.0:User',
  enterprise: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
  patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
  error: 'urn:ietf:params:scim:api:messages:2.0:Error',
} as const;

const Meta = z.object({ resourceType: z.string(), location: z.string() });
const Reference = z.object({ value: Id, $ref: z.string(), display: z.optional(z.string()) });

/** A person, as `GET /api/scim/v2/Users/:id` answers it. There are no times: none are kept. */
export const ScimUser = z.object({
  schemas: z.array(z.string()),
  id: Id,
  externalId: z.optional(z.string()),
  userName: z.optional(z.string()),
  name: z.optional(z.object({ formatted: z.string(), givenName: z.string(), familyName: z.string() })),
  displayName: z.optional(z.string()),
  emails: z.optional(z.array(z.object({ value: z.string(), type: z.literal('work'), primary: z.literal(true) }))),
  preferredLanguage: z.optional(z.string()),
  active: z.optional(z.boolean()),
  groups: z.optional(z.array(Reference)),
  [SCIM.enterprise]: z.optional(
    z.object({
      department: z.optional(z.string()),
      manager: z.optional(z.object({ value: Id, $ref: z.string(), displayName: z.string() })),
    }),
  ),
  meta: z.optional(Meta),
});
export type ScimUser = z.infer<typeof ScimUser>;

/** A unit: `displayName` is its path from the top, `Organisation > Department > Team`. */
export const ScimGroup = z.object({
  schemas: z.array(z.string()),
  id: Id,
  externalId: z.optional(z.string()),
  displayName: z.optional(z.string()),
  members: z.optional(z.array(Reference)),
  meta: z.optional(Meta),
});
export type ScimGroup = z.infer<typeof ScimGroup>;

const listOf = <T extends z.core.$ZodType>(resource: T) =>
  z.object({
    schemas: z.array(z.string()),
    totalResults: z.int(),
    startIndex: z.int(),
    itemsPerPage: z.int(),
    Resources: z.array(resource),
  });

export const ScimUserList = listOf(ScimUser);
export type ScimUserList = z.infer<typeof ScimUserList>;
export const ScimGroupList = listOf(ScimGroup);
export type ScimGroupList = z.infer<typeof ScimGroupList>;

/** What describes the service itself: documents that never change, in the form of RFC 7643, sections 5 to 7. */
export const ScimDocument = z.looseObject({ schemas: z.array(z.string()) });
export type ScimDocument = z.infer<typeof ScimDocument>;
export const ScimDocumentList = listOf(ScimDocument);
export type ScimDocumentList = z.infer<typeof ScimDocumentList>;

/** A person or a unit as a personnel system sends it. What Leeway has no use for is neither refused nor kept. */
export const ScimResource = z.record(z.string(), z.unknown());
export type ScimResource = z.infer<typeof ScimResource>;

const MAX_OPERATIONS = 1_000;

/** `op` comes in any case, and `value` in any form. */
export const ScimPatch = z.object({
  Operations: z
    .array(z.object({ op: z.string(), path: z.optional(z.nullable(z.string())), value: z.optional(z.unknown()) }))
    .check(z.minLength(1), z.maxLength(MAX_OPERATIONS)),
});
export type ScimPatch = z.infer<typeof ScimPatch>;
export type ScimOperation = ScimPatch['Operations'][number];

/** Everything a query can carry; numbers are text here. What a number can't be read from counts as absent. */
export const ScimQuery = z.object({
  filter: z.optional(z.string().check(z.maxLength(2_000))),
  startIndex: z.optional(z.string()),
  count: z.optional(z.string()),
  attributes: z.optional(z.string()),
  excludedAttributes: z.optional(z.string()),
});
export type ScimQuery = z.infer<typeof ScimQuery>;

export const ScimError = z.object({
  schemas: z.array(z.string()),
  status: z.string(),
  scimType: z.optional(z.string()),
  detail: z.string(),
});
export type ScimError = z.infer<typeof ScimError>;
