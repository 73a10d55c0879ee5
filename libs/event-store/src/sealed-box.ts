import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const [IV, TAG] = [12, 16];

/** AES-256-GCM: iv ‖ ciphertext ‖ tag. `about` binds the box to its place; elsewhere it does not open. */
export const seal = (key: Buffer, plain: Buffer, about: string): Buffer => {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** @throws Error when key, place or bytes are not those of the sealing. */
export const open = (key: Buffer, box: Buffer, about: string): Buffer => {
  const end = box.length - TAG;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, IV)).setAAD(Buffer.from(about));
  decipher.setAuthTag(box.subarray(end));
  return Buffer.concat([decipher.update(box.subarray(IV, end)), decipher.final()]);
};
