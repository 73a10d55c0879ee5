import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatter } from '@lingui/format-po';

const rootDir = dirname(fileURLToPath(import.meta.url));

/** Indonesian is written in the source; `en.po` translates it. The build fails while a message has no translation. */
export default {
  rootDir,
  sourceLocale: 'id',
  locales: ['id', 'en'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.fixtures.tsx'],
    },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: 'message',
};
