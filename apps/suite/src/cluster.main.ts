import { madeUpCity } from '@kinerja/installation';
import { clusterConfig } from './cluster/cluster.config';
import { clusterGround } from './cluster/cluster-ground';
import { runProgram } from './run-program';

runProgram(() => {
  const { home, port, agencies, size, brokers, postgres } = clusterConfig(process.argv.slice(2));
  const city = madeUpCity(agencies, size);
  return { edition: 'distributed', home, port, city, ground: clusterGround({ brokers, city, postgres }) };
});
