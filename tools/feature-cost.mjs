// `node tools/feature-cost.mjs`: counts from the code what a feature costs and writes docs/feature-cost.md.
import { writeFileSync } from 'node:fs';
import { document } from './feature-cost/document.mjs';

writeFileSync('docs/feature-cost.md', document('.'));
