// Freezes new contracts in schemas/ and writes docs/asyncapi. A frozen one changes only where no reader can stumble over it.
//   node libs/asyncapi/tools/write-published.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const contexts = ['evaluation', 'identity', 'incentives', 'planning', 'reporting', 'surveys'];
const libs = [
  'libs/asyncapi',
  'libs/contracts',
  'libs/kernel',
  'libs/vocabulary',
  ...contexts.map((one) => `libs/${one}/contracts`),
];
const swc = ['node_modules/@swc/cli/bin/swc.js', ...libs, '-d', 'dist', '--quiet', '--ignore', '**/*.spec.ts'];
if (spawnSync(process.execPath, swc, { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
const require = createRequire(import.meta.url);
const { asyncApiOf, publishedContracts } = require(join(root, 'dist/libs/asyncapi/index.js'));
const { breakingChanges, contextOf, frozen } = require(join(root, 'dist/libs/contracts/index.js'));

const write = async (file, value) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(JSON.stringify(value), { parser: 'json', printWidth: 120 }));
};

const refused = [];
for (const contract of publishedContracts) {
  const file = join(here, '../schemas', `${contract.type}.v${contract.version}.json`);
  const now = frozen(contract);
  const faults = existsSync(file) ? breakingChanges(JSON.parse(readFileSync(file, 'utf8')), now) : [];
  if (faults.length > 0) refused.push(`${contract.type} v${contract.version}: ${faults.join('; ')}`);
  else await write(file, now);
}
for (const context of new Set(publishedContracts.map(({ type }) => contextOf(type))))
  await write(join(root, 'docs/asyncapi', `${context}.json`), asyncApiOf(context, publishedContracts));
if (refused.length > 0) {
  console.error(`These need a new version:\n  ${refused.join('\n  ')}`);
  process.exit(1);
}
