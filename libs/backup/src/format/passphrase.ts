import { createCipheriv, createDecipheriv, createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BackupFault } from '../backup-fault';

/** A sealed file: AES-256-GCM under a key that scrypt makes of the passphrase; all of it base64. */
export type SealedBox = Readonly<{
  kdf: 'scrypt';
  cost: number;
  salt: string;
  iv: string;
  tag: string;
  sealed: string;
}>;

/** 128 MiB and half a second of work for one guess. */
const COST = 2 ** 17;
const BLOCK = 8;
const SHORTEST = 12;

/** What a passphrase gives: a key to seal with and a key to sign with. */
export class Passphrase {
  private readonly derived = new Map<string, Buffer>();

  /** @throws BackupFault when it is too short to protect anything. */
  constructor(private readonly text: string) {
    if (text.length < SHORTEST)
      throw new BackupFault(`The passphrase has ${text.length} characters; take at least ${SHORTEST}.`);
  }

  /** The first line of a file. @throws BackupFault when the file cannot be read. */
  static in(file: string): Passphrase {
    try {
      return new Passphrase(readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '');
    } catch (cause) {
      if (cause instanceof BackupFault) throw cause;
      throw new BackupFault(`The passphrase file ${file} cannot be read.`, { cause });
    }
  }

  seal(clear: Buffer): SealedBox {
    const salt = randomBytes(16).toString('base64');
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keysOf(salt, COST).subarray(0, 32), iv);
    const sealed = Buffer.concat([cipher.update(clear), cipher.final()]);
    const [ivText, tag, text] = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64'));
    return { kdf: 'scrypt', cost: COST, salt, iv: ivText ?? '', tag: tag ?? '', sealed: text ?? '' };
  }

  /** @throws BackupFault when the passphrase is another one or the box was changed. */
  open({ cost, salt, iv, tag, sealed }: SealedBox): Buffer {
    const key = this.keysOf(salt, cost).subarray(0, 32);
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'));
    decipher.setAuthTag(Buffer.from(tag, 'base64'));
    try {
      return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()]);
    } catch (cause) {
      throw new BackupFault('The keys do not open: the passphrase is another one, or their file was changed.', {
        cause,
      });
    }
  }

  /** HMAC under the passphrase, with the salt of the box that was sealed with it. */
  sign(text: string, { salt, cost }: SealedBox): string {
    return createHmac('sha256', this.keysOf(salt, cost).subarray(32)).update(text).digest('base64');
  }

  isSignature(given: string, text: string, box: SealedBox): boolean {
    const [left, right] = [given, this.sign(text, box)].map((each) => Buffer.from(each, 'base64'));
    return left !== undefined && right?.length === left.length && timingSafeEqual(left, right);
  }

  private keysOf(salt: string, cost: number): Buffer {
    const name = `${cost}:${salt}`;
    const known = this.derived.get(name);
    if (known) return known;
    if (cost > COST) throw new BackupFault(`The keys ask for a scrypt cost of ${cost}; ${COST} is the most.`);
    const options = { N: cost, r: BLOCK, p: 1, maxmem: 256 * cost * BLOCK };
    const made = scryptSync(this.text, Buffer.from(salt, 'base64'), 64, options);
    this.derived.set(name, made);
    return made;
  }
}
