const SIZE = 20_000;

/**
 * Versions that streams have been seen to reach. Events are never deleted, so a stream has at least that many for ever:
 * an append at a version seen here needs no look-up, the unique key of (stream, version) proves that it is the last.
 */
export class KnownVersions {
  private recent = new Map<string, bigint>();
  private older = new Map<string, bigint>();

  saw(stream: string, version: bigint): void {
    this.recent.set(stream, version);
    if (this.recent.size < SIZE) return;
    this.older = this.recent;
    this.recent = new Map();
  }

  hasReached(stream: string, version: number): boolean {
    const seen = this.recent.get(stream) ?? this.older.get(stream) ?? 0n;
    return seen >= version;
  }
}
