// `node tools/make-secrets.mjs [--home DIR]`: the secrets of docker-compose.yml as files.
import { build } from './build.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: node tools/make-secrets.mjs [--home DIR]

Writes the secrets that docker-compose.yml mounts.

  --home DIR        folder of the containers' installation (default: .kinerja-containers)`);

build();
await import('../dist/apps/suite/src/secrets.main.js');
