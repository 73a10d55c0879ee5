/**
 * The last position each service gave to one of our commands (`Kinerja-Position: planning:42`). Sent back with queries as
 * `Kinerja-After`, so that a person reads what they have just written. Positions of a service only grow.
 */
export class CommandPositions {
  private readonly last = new Map<string, bigint>();

  note(header: string | null): void {
    const [, service = '', digits = ''] = /^([a-z]+):(\d+)$/.exec(header ?? '') ?? [];
    if (service === '') return;
    const position = BigInt(digits);
    if (position > (this.last.get(service) ?? -1n)) this.last.set(service, position);
  }

  /** The header's value, or `undefined` when this service has not taken a command of ours. */
  after(service: string): string | undefined {
    const position = this.last.get(service);
    return position === undefined ? undefined : `${service}:${position}`;
  }

  /** A new session starts without a past. */
  clear(): void {
    this.last.clear();
  }
}
