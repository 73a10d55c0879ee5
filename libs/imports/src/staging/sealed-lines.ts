import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, type DecipherGCM } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import { fromJson, toJson } from '@kinerja/kernel';
import { inSlices, Pace, SLICE } from '../pace';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What seals the rows of a service's imports. Without a sealing key the service keeps nothing personal; the name sets instances apart. */
export type SealingSettings = Readonly<{ agency: string; sealingKey?: string }>;

/** Every line, without its end. @throws Error when not all is as it was sealed. */
const deciphered = async (decipher: DecipherGCM, sealed: Buffer): Promise<readonly string[]> => {
  const [lines, decoder, pace]: [string[], StringDecoder, Pace] = [
    [],
    new StringDecoder('utf8'),
    new Pace('unsealing'),
  ];
  let open = '';
  for (let at = 0; at < sealed.length; at += SLICE) {
    const pieces = (open + decoder.write(decipher.update(sealed.subarray(at, at + SLICE)))).split('\n');
    open = pieces.pop() ?? '';
    for (const piece of pieces) lines.push(piece);
    if (pace.isDueAfter(SLICE)) await pace.turn();
  }
  decipher.final();
  return lines;
};

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
    await inSlices(values, new Pace('sealing'), (value) => {
      const line = `${toJson(value)}\n`;
      parts.push(cipher.update(line, 'utf8'));
      return line.length;
    });
    const text = Buffer.concat([...parts, cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]);
  }

  /** @throws Error when it was altered or sealed with another key. */
  async unseal(name: string, sealed: Buffer): Promise<readonly unknown[]> {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(name))
      .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const lines = await deciphered(decipher, sealed.subarray(IV_BYTES + TAG_BYTES));
    const values: unknown[] = [];
    await inSlices(lines, new Pace('unsealing'), (line) => {
      values.push(fromJson(line));
      return line.length;
    });
    return values;
  }

  /** Keyed, for the log keeps it for ever and a plain one of a short file could be guessed at. In hex. */
  async digest(values: readonly unknown[]): Promise<string> {
    const mac = createHmac('sha256', this.digestKey);
    await inSlices(values, new Pace('digest'), (value) => {
      const line = `${toJson(value)}\n`;
      mac.update(line);
      return line.length;
    });
    return mac.digest('hex');
  }
}
