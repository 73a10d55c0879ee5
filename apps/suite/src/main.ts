import { madeUpCity, realCityFor } from '@kinerja/installation';
import { embeddedGround } from './city/embedded-ground';
import { runProgram } from './run-program';
import { suiteConfig } from './suite.config';

/** The sample city, or one whose agencies are founded later. */
const AGENCIES = { sample: 3, empty: 0 } as const;

runProgram(() => {
  const { home, port, city: kind, real } = suiteConfig(process.argv.slice(2));
  const city = real ? realCityFor(home, real) : madeUpCity(AGENCIES[kind]);
  return { edition: 'embedded', home, port, city, ground: embeddedGround };
});
