// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
// `npm start`: installs and builds what is missing, then is the main process of the embedded edition.
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm start -- [options]

Starts a city on this machine: its agencies, the centre and PostgreSQL, behind one address. Ctrl-C stops everything.

  --empty           at the first start of a home: a real city, in which nothing is made up; with --name and --zone
  --name NAME       of the real city: "Kota Bima"
  --zone ZONE       of the real city: WIB, WITA or WIT
  --home DIR        folder with all state of the installation (default: .kinerja); is made at the first start
  --port N          port of the front door, on loopback only; 0 takes a free one (default: 8080)
  --city sample     at the first start of a home: three made-up agencies with a month behind them (default)
  --city empty      at the first start of a home: a made-up city of the centre alone; agencies are founded later`);

endWithNpm();
install();
build();
await import('../dist/apps/suite/src/main.js');
