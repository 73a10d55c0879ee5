import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Dependency = Readonly<{ condition: string }>;
export type Mount = Readonly<{ type: string; source: string; target: string; read_only?: boolean }>;

/** A service of `infra/compose`, in the forms in which it is written there. */
export type Container = Readonly<{
  image: string;
  command?: readonly string[];
  user?: string;
  restart?: string;
  read_only?: boolean;
  cap_drop?: readonly string[];
  security_opt?: readonly string[];
  healthcheck?: Readonly<{ test: readonly string[] }>;
  environment?: Readonly<Record<string, string>>;
  volumes?: readonly (string | Mount)[];
  networks?: readonly string[];
  ports?: readonly string[];
  depends_on?: Readonly<Record<string, Dependency>>;
}>;

type Extending = Readonly<{ extends?: Readonly<{ file: string; service: string }> }>;

export type ComposeFile = Readonly<{
  name: string;
  services: Readonly<Record<string, Container>>;
  networks: Readonly<Record<string, Readonly<{ internal?: boolean; external?: boolean; name?: string }>>>;
  volumes: Readonly<Record<string, unknown>>;
}>;

const textOf = (file: string): string => readFileSync(`infra/compose/${file}`, 'utf8');

const extended = (container: Container & Extending): Container => {
  const { extends: from, ...own } = container;
  return from ? { ...composeFile(from.file).services[from.service], ...own } : own;
};

/** A file of `infra/compose` with its anchors merged and its `extends` followed; variables stand as they are written. */
export const composeFile = (file: string): ComposeFile => {
  const read = parse(textOf(file), { merge: true }) as ComposeFile;
  const services = Object.entries(read.services).map(([name, one]) => [name, extended(one)] as const);
  return { ...read, services: Object.fromEntries(services) };
};

/** Names of the variables that a file of `infra/compose` takes from `--env-file`. */
export const variablesOf = (file: string): readonly string[] => {
  const names = [...textOf(file).matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name = '']) => name);
  return [...new Set(names)].toSorted();
};

/** What `*.env.example` says of each variable in the lines above it, and the value that it gives; behind `#` where it may be left out. */
export const exampleSettings = (file: string): ReadonlyMap<string, Readonly<{ words: string; value: string }>> => {
  const settings = [...textOf(file).matchAll(/((?:^# .*\n)*)^#?([A-Z_]+)=(.*)$/gm)];
  return new Map(settings.map(([, words = '', name = '', value = '']) => [name, { words, value }]));
};

/** The process of ours that a container runs: `planning` of `node dist/processes/planning.js`. */
export const processOf = ({ command = [] }: Container): string | undefined =>
  /^dist\/processes\/([a-z]+)\.js$/.exec(command[1] ?? '')?.[1];

export const mountsOf = ({ volumes = [] }: Container): readonly Mount[] =>
  volumes.filter((volume) => typeof volume !== 'string');
