/** How the events of one type are kept. A type that is not in the catalog cannot be written or read. */
export type EventKind = Readonly<{
  /** Schema version written today; 1 for a new type. */
  version: number;
  /** `upcasters[1]` lifts data of version 1 to version 2, and so on; pure and total. */
  upcasters?: Readonly<Record<number, (data: never) => object>>;
  /** Fields, also `activity.description` of an object in them, sealed under the key of a person and purpose; destroying the key erases them. */
  personal?: Readonly<{ subject: string; purpose: string; fields: readonly string[] }>;
}>;

export type EventCatalog = Readonly<Record<string, EventKind>>;
