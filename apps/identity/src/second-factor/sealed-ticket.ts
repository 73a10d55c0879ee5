import { open, seal } from '@kinerja/event-store';

/** What this instance hands out and takes back, unread and unchanged, for a while. */
export class SealedTickets<Held extends object> {
  /** `key`: 32 bytes. `purpose`: a ticket of another one does not open. */
  constructor(
    private readonly key: Buffer,
    private readonly purpose: string,
    private readonly lastsMs: number,
  ) {}

  /** `now` in milliseconds. */
  of(held: Held, now: number): string {
    return seal(this.key, Buffer.from(JSON.stringify({ held, at: now })), this.purpose).toString('base64url');
  }

  /** Undefined for one that is not ours, was changed or is too old. */
  read(ticket: string, now: number): Held | undefined {
    const { held, at } = this.opened(ticket) ?? { at: Number.NEGATIVE_INFINITY };
    return now - at < this.lastsMs ? held : undefined;
  }

  private opened(ticket: string): Readonly<{ held: Held; at: number }> | undefined {
    try {
      return JSON.parse(open(this.key, Buffer.from(ticket, 'base64url'), this.purpose).toString());
    } catch {
      return undefined; // of another instance or key, or made up
    }
  }
}
