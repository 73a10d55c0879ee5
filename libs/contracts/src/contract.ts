import { Type, type Static, type TObject, type TProperties } from 'typebox';

/** A published kind of message: a promise to other services, frozen once released. */
export type Contract<Name extends string = string, Schema extends TObject = TObject> = Readonly<{
  /** `<context>.<aggregate>-<past participle>`, e.g. `planning.skp-approved`. No version in the name. */
  type: Name;
  version: number;
  schema: Schema;
  /** May leave the agency: such a contract carries no person, only units and counts. */
  federated: boolean;
}>;

export type DataOf<C extends Contract> = Static<C['schema']>;

/** What a publisher says of an event: the contract, its key (order is kept per key) and the data. */
export type Announcement = Readonly<{ contract: Contract; key: string; data: object }>;

/** One source for the JSON Schema and the TypeScript type of a contract. Unknown fields are refused. */
export const contract = <Name extends string, P extends TProperties>(type: Name, version: number, properties: P) => ({
  type,
  version,
  schema: Type.Object(properties, { $id: `kinerja:${type}.v${version}`, additionalProperties: false }),
  federated: false as boolean,
});

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
