import {
  type AclEntry,
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  type Admin,
  ResourcePatternTypes,
} from 'kafkajs';

/** An agency owns the topics that begin with its code; the centre also reads what agencies let out. */
export type InstanceKind = 'agency' | 'centre';

const { READ, WRITE, CREATE, DESCRIBE, DESCRIBE_CONFIGS } = AclOperationTypes;
const { TOPIC, GROUP } = AclResourceTypes;

const allow = (
  code: string,
  resourceType: AclResourceTypes,
  prefix: string,
  operation: AclOperationTypes,
): AclEntry => ({
  resourceType,
  resourceName: prefix,
  resourcePatternType: ResourcePatternTypes.PREFIXED,
  principal: `User:${code}`,
  host: '*',
  operation,
  permissionType: AclPermissionTypes.ALLOW,
});

/**
 * Lets an instance's principal do what it must and nothing else: write, read and make topics `<code>.…`, groups `<code>.…`; the centre
 * reads `<agency>.fed.…` of the agencies named. A repeat changes nothing.
 */
export const allowInstance = async (
  admin: Admin,
  code: string,
  kind: InstanceKind,
  agencies: readonly string[] = [],
): Promise<void> => {
  const own = [READ, WRITE, CREATE, DESCRIBE, DESCRIBE_CONFIGS].map((operation) =>
    allow(code, TOPIC, `${code}.`, operation),
  );
  const heard = kind === 'centre' ? agencies : [];
  const federated = heard.flatMap((agency) =>
    [READ, DESCRIBE].map((operation) => allow(code, TOPIC, `${agency}.fed.`, operation)),
  );
  await admin.createAcls({ acl: [...own, ...federated, allow(code, GROUP, `${code}.`, READ)] });
};
