import { transform } from '@swc/core';
import type { Plugin } from 'vite';

const MACRO = /['"]@lingui\/(core|react)\/macro['"]/;
const MESSAGE_ID = /\bid: "([^"]{6})"/g;

/**
 * Turns `t` and `<Trans>` into catalogue look-ups, and fails the build where a message was not extracted:
 * a message that the catalogue lacks would show its id to the reader.
 * @param catalogue name of the source language's catalogue, e.g. `id.po`
 */
export const linguiMacros = (catalogue: string): Plugin[] => {
  const used = new Map<string, string>();
  let compiled = '';
  const expandMacros: Plugin = {
    name: 'kinerja:lingui-macros',
    enforce: 'pre',
    async transform(source, id) {
      if (!/\.tsx?$/.test(id) || !MACRO.test(source)) return null;
      const { code, map } = await expand(source, id);
      for (const [, message = ''] of code.matchAll(MESSAGE_ID)) used.set(message, id);
      return { code, map: map ?? null, moduleType: 'js' };
    },
  };
  const checkCatalogue: Plugin = {
    name: 'kinerja:lingui-catalogue',
    enforce: 'post',
    transform(source, id) {
      if (id.endsWith(`/${catalogue}`)) compiled = source;
    },
    buildEnd(error) {
      const missing = [...used].filter(
        ([message]) => !compiled.includes(`"${message}\\"`) && !compiled.includes(`"${message}"`),
      );
      if (!error && missing.length > 0)
        this.error(`messages of ${fileNames(missing)} are not in ${catalogue}: run \`nx extract web\``);
    },
  };
  return [expandMacros, checkCatalogue];
};

const fileNames = (missing: readonly (readonly [string, string])[]): string =>
  [...new Set(missing.map(([, file]) => file))].join(', ');

const expand = (source: string, filename: string) =>
  transform(source, {
    filename,
    configFile: false,
    swcrc: false,
    sourceMaps: true,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: filename.endsWith('.tsx') },
      transform: { react: { runtime: 'automatic' } },
      experimental: {
        plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true, descriptorFields: 'id-only' }]],
      },
    },
    module: { type: 'es6' },
  });
