import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** What a file of this user holds; undefined when there is none, or another user wrote it. */
const ownFile = (path: string): string | undefined => {
  try {
    const { uid, size } = statSync(path);
    if (size > MOST_BYTES || (process.getuid && uid !== process.getuid())) return undefined;
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** Whether a program of the user who runs this one sent the request: a browser page cannot write the file, another user would not own it. */
export const isSameUser = ({ authorization, [FILE_HEADER]: name }: IncomingHttpHeaders): boolean => {
  const secret = typeof name === 'string' && NAME.test(name) ? ownFile(fileOf(name)) : undefined;
  if (!secret) return false;
  const [shown, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${secret}`)];
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
};
