// `node tools/make-settings.mjs`: writes what a deployment has to know of each process's settings (infra/helm/kinerja/settings.json, read by
// the chart and by tools/make-compose.mjs) and docs/settings.md, out of the declarations in the apps. A test holds both to them.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../libs/testing/source-hook.cjs');
const { declaredSettings, deployedText, pageText } = require('./declared-settings.ts');

writeFileSync('infra/helm/kinerja/settings.json', deployedText(declaredSettings));
writeFileSync('docs/settings.md', pageText(declaredSettings));
