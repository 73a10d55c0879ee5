import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const CODE_LENGTH = 16;

/** What the instance's key makes of things that must not be stored themselves. Without the key nobody can compute any of it. */
export class KeyedDigests {
  private readonly key: Buffer;

  /** `key`: 32 bytes, base64. */
  constructor(key: string) {
    this.key = Buffer.from(key, 'base64');
  }

  /** Name under which a NIP or staff number is reserved: the same for the same text, and says nothing of it. */
  reservation(scope: 'nip' | 'staff-number', text: string): string {
    return this.hmac(`${scope}:${text}`).toString('hex');
  }

  /** By what an outside account is known here: of the provider and its name for the person, of which it says nothing. */
  outsideSubject(issuer: string, subject: string): string {
    return this.hmac(`outside:${JSON.stringify([issuer, subject])}`).toString('hex');
  }

  /** The code that activates an account, in groups of four; derivable again, so that a lost answer can be repeated. */
  activationCode(accountId: string): string {
    return this.code(`activation:${accountId}`);
  }

  /** The code that replaces a lost password, for one recovery. */
  recoveryCode(recoveryId: string): string {
    return this.code(`recovery:${recoveryId}`);
  }

  /** Takes as long for a wrong code as for the right one; case, spaces and dashes do not count. */
  isActivationCode(accountId: string, sent: string): boolean {
    return this.isCode(this.activationCode(accountId), sent);
  }

  isRecoveryCode(recoveryId: string, sent: string): boolean {
    return this.isCode(this.recoveryCode(recoveryId), sent);
  }

  private isCode(code: string, sent: string): boolean {
    const plain = sent.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
    const expected = code.replaceAll('-', '');
    return timingSafeEqual(this.hmac(`code:${plain}`), this.hmac(`code:${expected}`));
  }

  /** 16 letters of 30, which are 78 bits. */
  private code(of: string): string {
    const letters = [...this.hmac(of).subarray(0, CODE_LENGTH)].map((byte) =>
      CODE_LETTERS.charAt(byte % CODE_LETTERS.length),
    );
    return letters.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
  }

  /** 32 bytes for AES-256, one per purpose. */
  cipherKey(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key, '', purpose, 32));
  }

  private hmac(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}
