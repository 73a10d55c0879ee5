import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

const CHART = 'infra/helm/kinerja';
const COMPOSE = 'infra/compose';
const CENTRE = ['kind=centre', 'agency=bkpsdm'];
const WITH_PROVIDER = ['provider.issuer=https://sso.kota.go.id/realms/kota', 'provider.label=SSO Kota'];

type Answer = Readonly<{ status: number | null; stdout: string }>;
const run = (tool: string, ...args: readonly string[]): Answer => spawnSync(tool, args, { encoding: 'utf8' });
const passes = (tool: string, ...args: readonly string[]): boolean => run(tool, ...args).status === 0;

const render = (...set: readonly string[]): Answer =>
  run('helm', 'template', 'x', CHART, '--kube-version', '1.31.0', ...set.flatMap((one) => ['--set', one]));

/** What of a rendered document is looked at. */
type Rendered = Readonly<{
  kind?: string;
  spec?: Readonly<{ template?: Readonly<{ spec?: Readonly<{ containers?: readonly RenderedContainer[] }> }> }>;
}>;
type RenderedContainer = Readonly<{ name: string; env: readonly Readonly<{ name: string }>[] }>;

const documentsIn = ({ stdout }: Answer): readonly (Rendered | null)[] =>
  parseAllDocuments(stdout).map((document) => document.toJS() as Rendered | null);
const deploymentsIn = (answer: Answer): number =>
  documentsIn(answer).filter((document) => document?.kind === 'Deployment').length;

type Settings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Names in the environment of a rendered container that its process has no setting for. */
const unknownNames = (answer: Answer): readonly string[] => {
  const settings = JSON.parse(readFileSync(`${CHART}/settings.json`, 'utf8')) as Settings;
  return documentsIn(answer)
    .flatMap((document) => document?.spec?.template?.spec?.containers ?? [])
    .flatMap(({ name: app, env }) => env.map(({ name }) => ({ app, name })))
    .filter(({ app, name }) => !(name.replace(/_FILE$/, '') in (settings[app] ?? {})) || /OWNER/.test(name))
    .map(({ name }) => name);
};

const composes = (name: string): boolean => {
  const files = ['--env-file', `${COMPOSE}/${name}.env.example`, '-f', `${COMPOSE}/${name}.yml`];
  return passes('docker', 'compose', ...files, 'config', '--quiet');
};

type Check = Readonly<{ title: string; holds: () => boolean }>;

const OF_THE_CHART: readonly Check[] = [
  { title: 'the chart passes helm lint', holds: () => passes('helm', 'lint', CHART) },
  { title: 'an agency has six services and its gateway', holds: () => deploymentsIn(render()) === 7 },
  { title: 'the centre has two services and its gateway', holds: () => deploymentsIn(render(...CENTRE)) === 3 },
  {
    title: 'no process is told what it has no setting for',
    holds: () =>
      [render(), render(...CENTRE), render(...WITH_PROVIDER)].every((made) => unknownNames(made).length === 0),
  },
  { title: 'an image that is not pinned is refused', holds: () => render('image.tag=latest').status !== 0 },
];
const OF_COMPOSE: readonly Check[] = ['instance', 'city'].map((name) => ({
  title: `infra/compose/${name}.yml is accepted`,
  holds: () => composes(name),
}));

/** Titles with `ok`, `REFUSED` or why it was not checked. */
const checked = (
  tool: string,
  isHere: boolean,
  checks: readonly Check[],
): readonly Readonly<{ title: string; verdict: string }>[] =>
  checks.map(({ title, holds }) => ({
    title,
    verdict: isHere ? (holds() ? 'ok' : 'REFUSED') : `not checked: no ${tool}`,
  }));

/**
 * `node tools/run.mjs check-packaging`: shows the chart to Helm and infra/compose to Docker Compose, which are no Debian packages and
 * therefore no part of `npm test`. Exit status 1 when one of them refuses, 2 when one of them is not here.
 */
export const main = (): number => {
  const said = [
    ...checked('helm', passes('helm', 'version'), OF_THE_CHART),
    ...checked('docker compose', passes('docker', 'compose', 'version'), OF_COMPOSE),
  ];
  for (const { title, verdict } of said) console.log(`${verdict.padEnd(30)} ${title}`);
  if (said.some(({ verdict }) => verdict === 'REFUSED')) return 1;
  return said.some(({ verdict }) => verdict !== 'ok') ? 2 : 0;
};
