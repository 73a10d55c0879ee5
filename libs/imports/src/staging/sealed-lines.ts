import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { fromJson, toJson } from '@kinerja/kernel';
import { inSlices, mapInSlices } from '../pace';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What seals the rows of a service's imports. Without a sealing key the service keeps nothing personal; the name sets instances apart. */
export type SealingSettings = Readonly<{ agency: string; sealingKey?: string }>;

/** Seals values as JSON by lines, a slice at a time: thousands at once would hold up everybody else. */
export class SealedLines {
  private readonly key: Buffer;
  private readonly digestKey: Buffer;

  constructor({ agency, sealingKey }: SealingSettings) {
    const secret = sealingKey === undefined ? Buffer.from(agency) : Buffer.from(sealingKey, 'base64');
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'staged-imports', 32));
    this.digestKey = Buffer.from(hkdfSync('sha256', secret, '', 'staged-imports-digest', 32));
  }

  /** `name` is bound to it: what is moved to another row of the table does not open. */
  async seal(name: string, values: readonly unknown[]): Promise<Buffer> {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(name));
    const parts: Buffer[] = [];
    await inSlices(values, (value) => void parts.push(cipher.update(`${toJson(value)}\n`, 'utf8')));
    const text = Buffer.concat([...parts, cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]);
  }

  /** @throws Error when it was altered or sealed with another key. */
  async unseal(name: string, sealed: Buffer): Promise<readonly unknown[]> {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(name))
      .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const text = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    );
    return mapInSlices(text.split('\n').slice(0, -1), fromJson);
  }

  /** Keyed, for the log keeps it for ever and a plain one of a short file could be guessed at. In hex. */
  async digest(values: readonly unknown[]): Promise<string> {
    const mac = createHmac('sha256', this.digestKey);
    await inSlices(values, (value) => void mac.update(`${toJson(value)}\n`));
    return mac.digest('hex');
  }
}
