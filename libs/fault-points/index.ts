/** Places between two steps where a death must cost nothing; the fault rig kills a process exactly there. */
export type FaultPoint =
  | 'append.before-commit'
  | 'append.after-commit'
  | 'http.before-answer'
  | 'projection.before-commit'
  | 'projection.after-commit'
  | 'relay.before-send'
  | 'relay.after-ack'
  | 'consumer.before-commit'
  | 'consumer.after-commit'
  | 'job.before-finish'
  | 'reaction.before-commit'
  | 'process.after-part'
  | 'export.before-rename';

/** `relay.after-ack:3` halts at the third passage. */
const wanted = /^([a-z.-]+):(\d{1,6})$/.exec(process.env['KINERJA_FAULT_POINT'] ?? '');
let passages = 0;

const halt = (name: string): void => {
  process.stderr.write(`halted at ${name}\n`);
  process.kill(process.pid, 'SIGSTOP');
};

/** Does nothing, unless the rig asked this process to halt here; the rig then ends it by its pid. */
export const faultPoint: (name: FaultPoint) => void =
  wanted === null
    ? () => undefined
    : (name) => {
        if (name === wanted[1] && ++passages === Number(wanted[2])) halt(name);
      };
