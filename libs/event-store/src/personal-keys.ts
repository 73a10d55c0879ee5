import { randomBytes } from 'node:crypto';
import { open, seal } from './sealed-box';

/** Whose data, and for what they were given. */
export type KeyName = Readonly<{ subject: string; purpose: string }>;

/** A key as it is stored; `wrapped` is null once it has been destroyed. */
export type WrappedKey = KeyName & Readonly<{ wrapped: Buffer | null }>;

export interface KeyTable {
  find(names: readonly KeyName[]): Promise<readonly WrappedKey[]>;
  /** Keeps the first one when two come at once. */
  add(key: WrappedKey): Promise<void>;
  destroy(name: KeyName): Promise<void>;
}

export class PersonalKeyErased extends Error {
  override readonly name = 'PersonalKeyErased';
}

/** How long an opened key may be used before the table is asked again: so long lives a key destroyed elsewhere. */
const CACHE_MS = 30_000;
const CACHE_SIZE = 10_000;

const textOf = ({ subject, purpose }: KeyName): string => `${purpose.length}:${purpose}${subject}`;

type Cached = Readonly<{ key: Buffer | null; until: number }>;

/** Keys per person and purpose, wrapped by the key of the instance. */
export class PersonalKeys {
  private readonly cache = new Map<string, Cached>();

  constructor(
    private readonly table: KeyTable,
    private readonly wrappingKey: Buffer,
  ) {
    if (wrappingKey.length !== 32) throw new RangeError('the wrapping key has 32 bytes');
  }

  /** Makes the key where there is none. @throws PersonalKeyErased when it was destroyed. */
  async forSealing(name: KeyName): Promise<Buffer> {
    const known = await this.forReading([name]);
    if (!known.has(textOf(name))) {
      await this.table.add({ ...name, wrapped: seal(this.wrappingKey, randomBytes(32), textOf(name)) });
      return this.forSealing(name);
    }
    const key = known.get(textOf(name));
    if (!key) throw new PersonalKeyErased(`the ${name.purpose} key of ${name.subject} was destroyed`);
    return key;
  }

  /** By `keyOf`; null where the key was destroyed, absent where there never was one. */
  async forReading(names: readonly KeyName[]): Promise<ReadonlyMap<string, Buffer | null>> {
    const found = new Map<string, Buffer | null>();
    const missing = new Map<string, KeyName>();
    for (const name of names) {
      const cached = this.cached(textOf(name));
      if (cached) found.set(textOf(name), cached.key);
      else missing.set(textOf(name), name);
    }
    if (missing.size === 0) return found;
    for (const key of await this.table.find([...missing.values()])) found.set(textOf(key), this.remember(key));
    return found;
  }

  /** Destroys the key: what was sealed under it reads as null from now on. The log itself does not change. */
  async erase(name: KeyName): Promise<void> {
    await this.table.destroy(name);
    this.cache.delete(textOf(name));
  }

  static keyOf(name: KeyName): string {
    return textOf(name);
  }

  private cached(text: string): Cached | undefined {
    const cached = this.cache.get(text);
    return cached && cached.until > Date.now() ? cached : undefined;
  }

  private remember(stored: WrappedKey): Buffer | null {
    const key = stored.wrapped && open(this.wrappingKey, stored.wrapped, textOf(stored));
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(textOf(stored), { key, until: Date.now() + CACHE_MS });
    return key;
  }
}
