export {
  currentCommand,
  derivedCommand,
  requireCommand,
  withCommand,
  type CommandContext,
} from './src/command-context';
export { withRoute, type CommandLog } from './src/command-log';
export type { EffectsByType, EventEffects } from './src/event-effects';
export {
  handlerFor,
  type CommonRefusal,
  type DecidingHandler,
  type Handled,
  type Handler,
  type HandlerOptions,
} from './src/handler';
export { newId } from './src/new-id';
export { withPositionNote } from './src/reached-position';
export { noRoute, type Cause, type Route } from './src/route';
export { StaleInbox } from './src/stale-inbox';
