// `node tools/check-packaging.mjs`: shows the chart to Helm and infra/compose to Docker Compose, which are no Debian packages and
// therefore no part of `npm test`. Exit status 1 when one of them refuses, 2 when one of them is not here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

const CHART = 'infra/helm/kinerja';
const run = (tool, ...args) => spawnSync(tool, args, { encoding: 'utf8' });
const isHere = (tool, ...args) => run(tool, ...args).status === 0;
const render = (...set) =>
  run('helm', 'template', 'x', CHART, '--kube-version', '1.31.0', ...set.flatMap((one) => ['--set', one]));
const deploymentsIn = ({ stdout }) =>
  parseAllDocuments(stdout).filter((document) => document.toJS()?.kind === 'Deployment').length;

const COMPOSE = 'infra/compose';
const composes = (name) =>
  isHere('docker', 'compose', '--env-file', `${COMPOSE}/${name}.env.example`, '-f', `${COMPOSE}/${name}.yml`, 'config', '--quiet'); // prettier-ignore

const SETTINGS = JSON.parse(readFileSync(`${CHART}/settings.json`, 'utf8'));

/** Names in the environment of a rendered container that its process has no setting for. */
const unknownNames = ({ stdout }) =>
  parseAllDocuments(stdout)
    .map((document) => document.toJS())
    .flatMap((made) => made?.spec?.template?.spec?.containers ?? [])
    .flatMap(({ name, env }) => env.map((one) => [name, one.name]))
    .filter(([app, name]) => !(name.replace(/_FILE$/, '') in SETTINGS[app]) || /OWNER/.test(name));

const checks = [
  {
    here: () => isHere('helm', 'version'),
    tool: 'helm',
    of: [
      ['the chart passes helm lint', () => isHere('helm', 'lint', CHART)],
      ['an agency has six services and its gateway', () => deploymentsIn(render()) === 7],
      [
        'the centre has two services and its gateway',
        () => deploymentsIn(render('kind=centre', 'agency=bkpsdm')) === 3,
      ],
      [
        'no process is told what it has no setting for',
        () => [render(), render('kind=centre', 'agency=bkpsdm')].every((made) => unknownNames(made).length === 0),
      ],
      ['an image that is not pinned is refused', () => render('image.tag=latest').status !== 0],
    ],
  },
  {
    here: () => isHere('docker', 'compose', 'version'),
    tool: 'docker compose',
    of: ['instance', 'city'].map((name) => [`infra/compose/${name}.yml is accepted`, () => composes(name)]),
  },
];

const said = checks.flatMap(({ here, tool, of }) => {
  const isThere = here();
  return of.map(([title, holds]) => ({
    title,
    verdict: isThere ? (holds() ? 'ok' : 'REFUSED') : `not checked: no ${tool}`,
  }));
});
for (const { title, verdict } of said) console.log(`${verdict.padEnd(30)} ${title}`);
if (said.some(({ verdict }) => verdict === 'REFUSED')) process.exitCode = 1;
else if (said.some(({ verdict }) => verdict !== 'ok')) process.exitCode = 2;
