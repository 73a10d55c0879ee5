// `node tools/make-secrets.mjs [options]`: the secrets of infra/compose as files.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: node tools/make-secrets.mjs [options]

Writes the secrets that infra/compose mounts, and the networks by which agencies reach Kafka and the centre. Again without
harm: what was made stays as it is. A new folder without --agency gets the three agencies of the sample.

  --home DIR        folder of the containers' installation (default: .kinerja-containers)
  --agency CODE     this agency too, beside those that are there
  --name NAME       its name as people know it`);

install();
build();
await import('../dist/apps/suite/src/secrets.main.js');
