import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILE_HEADER = 'kinerja-proof';
const NAME = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_BYTES = 64;

const fileOf = (name: string): string => join(tmpdir(), `kinerja-proof-${name}`);

/** A secret in a file that only this user can have written; `headers` show it to a server of the same user. Removed when nobody asks any more. */
export const proofOfUser = (): Readonly<{ headers: Record<string, string>; remove: () => void }> => {
  const [name, secret] = [randomUUID(), randomBytes(24).toString('base64url')];
  writeFileSync(fileOf(name), secret, { mode: 0o600, flag: 'wx' });
  return {
    headers: { [FILE_HEADER]: name, authorization: `Bearer ${secret}` },
    remove: () => rmSync(fileOf(name), { force: true }),
  };
};

const readOwn = (file: number): string | undefined => {
  const status = fstatSync(file);
  const isOwn = !process.getuid || status.uid === process.getuid();
  return status.isFile() && isOwn && status.size <= MOST_BYTES ? readFileSync(file, 'utf8') : undefined;
};

/**
 * What a file of this user holds; undefined when there is none, or another user wrote it. A link is none: whoever may write into the
 * folder could lead it to something of this user that everybody can read.
 */
const ownFile = (path: string): string | undefined => {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    return readOwn(file);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
};

/** Whether a program of the user who runs this one sent the request: a browser page cannot write the file, another user would not own it. */
export const isSameUser = ({ authorization, [FILE_HEADER]: name }: IncomingHttpHeaders): boolean => {
  const secret = typeof name === 'string' && NAME.test(name) ? ownFile(fileOf(name)) : undefined;
  if (!secret) return false;
  const [shown, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${secret}`)];
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
};
