import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Version of the product this file belongs to, by the package file above it. */
export const productVersion = (from = __dirname): string => {
  const file = join(from, 'package.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string }) : {};
  if (known.name === 'kinerja' && known.version !== undefined) return known.version;
  return dirname(from) === from ? 'unknown' : productVersion(dirname(from));
};
