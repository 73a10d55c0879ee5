import { type AroundWork, ProcessRunner, ReactionRunner, sqlReactions, sqlWork } from '@kinerja/processes';
import type { Logger } from 'pino';
import type { ServiceDefinition } from './service-definition';
import type { ComposedRuntime } from './parts';

export type WorkPorts = Readonly<{ log: Logger; around: AroundWork }>;

/** Reactions to the service's own events, not yet started. */
export const reactionsOf = (
  { name, ownReactions }: ServiceDefinition,
  runtime: ComposedRuntime,
  { log, around }: WorkPorts,
): ReactionRunner =>
  new ReactionRunner({
    around,
    ...{ service: name, log: runtime.store, store: sqlReactions(runtime.pool) },
    reactions: ownReactions.map((make) => make(runtime)),
    onParked: (alarm) => log.error({ ...alarm, position: Number(alarm.position) }, 'a reaction to an own event failed'),
    onFailure: (error) => log.warn({ err: error }, 'the reactions to own events try again'),
  });

/** Takes up what is due of the service's processes, from now on. */
export const offerProcesses = (
  { name, processes }: ServiceDefinition,
  runtime: ComposedRuntime,
  { log, around }: WorkPorts,
): void => {
  const { pool, jobs } = runtime;
  const runner = new ProcessRunner({
    ...{ service: name, store: sqlWork(pool), jobs, around },
    onRefused: ({ process, id, refused }) =>
      log.error({ process, id, refused: refused.length, first: refused[0] }, 'parts of a process were refused'),
  });
  for (const make of processes) runner.offer(make(runtime));
};
