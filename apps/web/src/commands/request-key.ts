/** UUID v4. `crypto.randomUUID` is missing on pages served over plain HTTP, which offices do. */
export const newRequestKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/**
 * One `Idempotency-Key` per intent: what a person sends again unchanged after a lost answer goes out under the same key and has
 * one effect; once the answer is known, or something was edited, the next sending is a new intent.
 */
export class RequestKeys {
  private readonly open = new Map<string, string>();

  constructor(private readonly makeKey: () => string = newRequestKey) {}

  keyFor(request: unknown): string {
    const text = JSON.stringify(request) ?? '';
    const key = this.open.get(text) ?? this.makeKey();
    this.open.set(text, key);
    return key;
  }

  settle(request: unknown): void {
    this.open.delete(JSON.stringify(request) ?? '');
  }
}

/** Requests that wait for their answer; the same one is not sent beside itself. */
export class UnderWay {
  private readonly sent = new Set<string>();

  /** False while the same request is under way. */
  begin(request: unknown): boolean {
    const text = JSON.stringify(request) ?? '';
    if (this.sent.has(text)) return false;
    this.sent.add(text);
    return true;
  }

  end(request: unknown): void {
    this.sent.delete(JSON.stringify(request) ?? '');
  }
}
