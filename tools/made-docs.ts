import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { settingsPage } from '@kinerja/settings';
import { declaredSettings } from './declared-settings';
import { costsOfFeatures } from './feature-cost/document';
import { processingPage } from './processing-page';
import { routesPage } from './routes-page';

/** What stands between two marks of a document, made of their argument. */
export type DocSources = Readonly<Record<string, (argument: string) => string>>;

/** `<!-- from: region libs/x.ts#name -->` and what follows it up to `<!-- end -->`. */
const PLACE = /^<!-- from: ([a-z-]+)(?: (.+))? -->\n[^]*?^<!-- end -->$/gm;

/** Lines of `text` between `// #region name` and the next `// #endregion`, without their common indent. @throws Error unless there is one. */
export const regionIn = (text: string, name: string): string => {
  const pattern = new RegExp(`^[ \\t]*// #region ${name}\\n([^]*?)^[ \\t]*// #endregion$`, 'gm');
  const [found, ...others] = [...text.matchAll(pattern)].map(([, lines = '']) => lines);
  if (found === undefined || others.length > 0) throw new Error(`there is not one region ${name}`);
  const lines = found.trimEnd().split('\n');
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
};

const region = (place: string): string => {
  const [file = '', name = ''] = place.split('#');
  return `\`\`\`${extname(file).slice(1)}\n${regionIn(readFileSync(file, 'utf8'), name)}\n\`\`\``;
};

const SOURCES: DocSources = {
  'feature-cost': () => costsOfFeatures('.'),
  processing: () => processingPage(),
  region,
  routes: () => routesPage(),
  settings: () => settingsPage(declaredSettings.services, declaredSettings.others),
};

/** The document with everything between its marks made anew. @throws Error that names a mark nobody knows, or a region that is not there. */
export const filled = (document: string, more: DocSources = {}): string => {
  const sources = { ...SOURCES, ...more };
  return document.replace(PLACE, (whole, kind: string, argument = '') => {
    const make = sources[kind];
    if (!make) throw new Error(`nothing is made from "${kind}"`);
    return `${whole.slice(0, whole.indexOf('\n'))}\n${make(String(argument)).trimEnd()}\n<!-- end -->`;
  });
};

/** Every document of ours; most have no marks. */
export const documents = (): readonly string[] => [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const fillDocuments = (): void => {
  for (const file of documents()) writeFileSync(file, filled(readFileSync(file, 'utf8')));
};
