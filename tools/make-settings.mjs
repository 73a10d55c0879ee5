// `node tools/make-settings.mjs`: writes what the chart has to know of each process's settings (infra/helm/kinerja/settings.json) and
// docs/settings.md, out of the declarations in the apps. A test holds both to them, and infra/compose, which is written by hand.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../libs/testing/source-hook.cjs');
const { declaredSettings, deployedText, pageText } = require('./declared-settings.ts');

writeFileSync('infra/helm/kinerja/settings.json', deployedText(declaredSettings));
writeFileSync('docs/settings.md', pageText(declaredSettings));
