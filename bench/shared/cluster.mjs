// For bench/imports: what the measurements in apps/bench share, out of the build.
import { load } from './dist.mjs';

export const { machine, serviceDatabase, withCluster } = load('apps/bench/src/shared/cluster.js');
