import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A key of the brokers of a folder for loopback; `ca` is its certificate, PEM, which clients trust. */
export type Keystore = Readonly<{ file: string; password: string; ca: string }>;

/** Made once per folder with the JDK's keytool, whose password it shares with the folder's superuser. */
export const keystoreIn = async (folder: string, password: string): Promise<Keystore> => {
  const [file, certificate] = [join(folder, 'broker.p12'), join(folder, 'broker.pem')];
  const store = ['-keystore', file, '-storetype', 'PKCS12', '-storepass:env', 'STORE_PASSWORD', '-alias', 'broker'];
  const keytool = (...flags: readonly string[]) =>
    promisify(execFile)('keytool', [...flags, ...store], { env: { ...process.env, STORE_PASSWORD: password } });
  if (!existsSync(file)) {
    const names = ['-dname', 'CN=127.0.0.1', '-ext', 'san=ip:127.0.0.1,dns:localhost'];
    await keytool('-genkeypair', '-keyalg', 'EC', '-groupname', 'secp256r1', '-validity', '3650', ...names);
  }
  if (!existsSync(certificate)) await keytool('-exportcert', '-rfc', '-file', certificate);
  return { file, password, ca: readFileSync(certificate, 'utf8') };
};
