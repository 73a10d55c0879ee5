// `npm run cluster`: installs and builds what is missing, then is the supervisor of the distributed edition without containers.
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run cluster -- [options]

Starts a city as the distributed edition: Kafka, and for each agency PostgreSQL, Redis and one process a service.
Needs Java 17, Maven and redis-server. Ctrl-C stops everything.

  --home DIR        folder with all state of the installation (default: .kinerja-cluster); is made at the first start
  --port N          port of the front door, on loopback only; 0 takes a free one (default: 8080)
  --agencies N      at the first start of a home: so many made-up agencies, 0 to 16 (default: 3)
  --size N          at the first start: people of each, 7 to 20000, with a month behind them; 0 leaves them empty
  --brokers 1|3     brokers of Kafka (default: 1)
  --postgres CODE=postgres://user:password@host:port/postgres
                    a PostgreSQL that is there already for one instance; may be given several times`);

endWithNpm();
install();
build();
await import('../dist/apps/suite/src/cluster.main.js');
