import { Type, type Static, type TObject, type TProperties } from 'typebox';

/** A published kind of message: a promise to other services, frozen once released. */
export type Contract<Name extends string = string, Schema extends TObject = TObject> = Readonly<{
  /** `<context>.<aggregate>-<past participle>`, e.g. `planning.skp-approved`. No version in the name. */
  type: Name;
  version: number;
  schema: Schema;
  /** May leave the agency: such a contract carries no person, only units and counts. */
  federated: boolean;
  /** The version before this one, whose messages are still on their way for years. */
  before?: VersionBefore | undefined;
}>;

/** How data of the version before are read as data of the one that names it: pure, total, and never asking anybody. */
export interface VersionBefore {
  readonly contract: Contract;
  up(data: object): object;
}

export type DataOf<C extends Contract> = Static<C['schema']>;

/** What a publisher says of an event: the contract, its key (order is kept per key) and the data. */
export type Announcement = Readonly<{ contract: Contract; key: string; data: object }>;

/**
 * One source for the JSON Schema and the TypeScript type of a contract. Publishers say no field that it does not name; readers
 * drop those that a newer publisher says. From the second version on, `before` names the first and how its data are read.
 */
export const contract = <Name extends string, P extends TProperties>(
  type: Name,
  version: number,
  properties: P,
  before?: VersionBefore,
) => ({
  type,
  version,
  schema: Type.Object(properties, { $id: `kinerja:${type}.v${version}`, additionalProperties: false }),
  federated: false as boolean,
  before,
});

/** Upcaster of a contract: `upFrom(assignmentStartedV1, (data): AssignmentStartedV2 => …)`. */
export const upFrom = <Before extends Contract>(
  before: Before,
  up: (data: DataOf<Before>) => object,
): VersionBefore => ({ contract: before, up: (data) => up(data as DataOf<Before>) });

type FieldSchema = Readonly<{ properties?: Readonly<Record<string, FieldSchema>>; items?: FieldSchema }>;

const knownIn = ({ properties, items }: FieldSchema, data: unknown): unknown => {
  if (Array.isArray(data)) return items ? data.map((item) => knownIn(items, item)) : data;
  if (!properties || typeof data !== 'object' || data === null) return data;
  const known = Object.entries(data).filter(([name]) => Object.hasOwn(properties, name));
  return Object.fromEntries(known.map(([name, value]) => [name, knownIn(properties[name] ?? {}, value)]));
};

/** Without the fields that the contract does not name, those within fields and lists too. Says nothing about the rest. */
export const knownFields = ({ schema }: Contract, data: unknown): unknown => knownIn(schema as FieldSchema, data);

/** Marks a contract as one that leaves the agency for the centre, on the topics `<agency>.fed.<context>.v1`. */
export const federated = <C extends Contract>(local: C): C => ({ ...local, federated: true });

/** Says `data` under `key`; the types of contract and data must agree. */
export const announce = <C extends Contract>(said: C, key: string, data: DataOf<C>): Announcement => ({
  contract: said,
  key,
  data: data as object,
});

/** `planning` of `planning.skp-approved`. */
export const contextOf = (type: string): string => type.slice(0, type.indexOf('.'));
