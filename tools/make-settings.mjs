// `node tools/make-settings.mjs`: writes what the chart has to know of each process's settings (infra/helm/kinerja/settings.json) out of the
// declarations in the apps. A test holds the chart to them, and infra/compose, which is written by hand; docs/settings.md is of `npm run docs`.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../libs/testing/source-hook.cjs');
const { declaredSettings, deployedText } = require('./declared-settings.ts');

writeFileSync('infra/helm/kinerja/settings.json', deployedText(declaredSettings));
