import type { Contract } from '@kinerja/contracts';

/** How data of one version become those that handlers see. `isUnknown`: of a version that came after this service. */
export type Reading = Readonly<{ contract: Contract; up: (data: object) => object; isUnknown?: boolean }>;

/** The version itself, and every version before it through the upcasters on the way. */
const readingsOf = (contract: Contract, up: Reading['up'] = (data) => data): readonly Reading[] => {
  const { before } = contract;
  return [{ contract, up }, ...(before ? readingsOf(before.contract, (data) => up(before.up(data))) : [])];
};

/** Reads by type and version; a version that is newer than all known ones is read as the newest of those. */
export class ContractReadings {
  private readonly byVersion = new Map<string, Reading>();
  private readonly newest = new Map<string, Reading>();

  constructor(hears: readonly Contract[]) {
    for (const contract of [...hears].sort((one, other) => one.version - other.version)) {
      this.newest.set(contract.type, { contract, up: (data) => data, isUnknown: true });
      for (const reading of readingsOf(contract))
        this.byVersion.set(`${contract.type}.v${reading.contract.version}`, reading);
    }
  }

  of(type: string, version: unknown): Reading | undefined {
    const known = this.byVersion.get(`${type}.v${String(version)}`);
    if (known) return known;
    const newest = this.newest.get(type);
    return newest && Number(version) > newest.contract.version ? newest : undefined;
  }
}
