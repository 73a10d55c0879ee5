import { writeFileSync } from 'node:fs';
import { declaredSettings, deployedText } from './declared-settings';

/**
 * `node tools/run.mjs make-settings`: writes what the chart has to know of each process's settings out of the declarations in the apps.
 * A test holds the chart to them, and infra/compose, which is written by hand; docs/settings.md is of `npm run docs`.
 */
export const main = (): number => {
  writeFileSync('infra/helm/kinerja/settings.json', deployedText(declaredSettings));
  return 0;
};
