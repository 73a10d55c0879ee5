import { compileMessage } from '@lingui/message-utils/compileMessage';
import { transform } from '@swc/core';
import type { Plugin } from 'vite';

const MACRO = /['"]@lingui\/(core|react)\/macro['"]/;

/**
 * Turns `t` and `<Trans>` into messages that stand compiled where they are used, so that the source language needs no catalogue
 * and a page brings its own words. Other languages are looked up by the id; the build fails where one of them lacks a message.
 * @param catalogue name of another language's catalogue, e.g. `en.po`
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
      const messages = messagesIn(this.parse(code));
      for (const message of messages) used.set(message.id, id);
      // Each stands on one line before and after, so the lines of the map still hold.
      return { code: withCompiled(code, messages), map: map ?? null, moduleType: 'js' };
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
        plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true, descriptorFields: 'message' }]],
      },
    },
    module: { type: 'es6' },
  });

/** A message in the code and where its text stands. */
type Message = Readonly<{ id: string; text: string; start: number; end: number }>;
type Literal = Readonly<{ value: string; start: number; end: number }>;

/** The string literal under a key of an object of the syntax tree. */
const literalAt = (properties: readonly unknown[], key: string): Literal | undefined => {
  for (const property of properties as readonly Record<string, Record<string, unknown> | undefined>[]) {
    const { key: name, value } = property;
    if (name?.['name'] === key && typeof value?.['value'] === 'string') return value as unknown as Literal;
  }
  return undefined;
};

/** Ids that Lingui makes have six characters. */
const messageOf = (properties: readonly unknown[]): Message | undefined => {
  const [id, text] = [literalAt(properties, 'id'), literalAt(properties, 'message')];
  if (id?.value.length !== 6 || text === undefined) return undefined;
  return { id: id.value, text: text.value, start: text.start, end: text.end };
};

const messagesIn = (node: unknown): readonly Message[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties } = node as Readonly<{ type?: unknown; properties?: readonly unknown[] }>;
  const own = type === 'ObjectExpression' && properties ? messageOf(properties) : undefined;
  return [...(own ? [own] : []), ...Object.values(node).flatMap(messagesIn)];
};

const withCompiled = (code: string, messages: readonly Message[]): string =>
  [...messages]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, message) =>
        text.slice(0, message.start) + JSON.stringify(compileMessage(message.text)) + text.slice(message.end),
      code,
    );
