import { addressed, anyRequest, type Command } from '../api/operation';

/** A command as it lies on the device between its sending and its answer. */
export type KeptCommand = Readonly<{
  command: Command;
  /** Whose it is: the place of the agency's app and the account. Nobody else's is ever sent or shown. */
  owner: string;
  /** What it changes; commands of one aggregate go out in the order in which they were given. */
  aggregate: string;
  /** Of the form it came from, gone once the command is taken. */
  draft?: string;
  /** Milliseconds since 1970. */
  at: number;
}>;

/**
 * Files of people, numbers and families of others, whom an incident concerns, keys and codes of an authenticator are not left on a device; a dry run changes nothing; and a secret that is
 * answered once is answered to nobody when a command goes out after its page is gone.
 */
const NEVER_KEPT =
  /^POST [a-z]+\/[a-z]+-imports$|me\/second-factor|outside-account|people\/\{id\}\/(?:number|tax-status(?:\/withdrawal)?)$|POST identity\/incidents$|incidents\/\{id\}\/facts$|service-accounts(?:\/\{id\}\/access)?$|\/webhooks$|webhooks\/\{id\}\/secret$/;
/** In characters; what is longer is sent without being kept. */
const LONGEST = 65_536;

export const mayBeKept = ({ command }: KeptCommand): boolean =>
  !NEVER_KEPT.test(command.operation) && JSON.stringify(command).length <= LONGEST;

/** The address up to its last parameter, else all of it: `planning/skps/42` of `POST planning/skps/{id}/approval`. */
export const aggregateOf = (command: Command): string => {
  const route = command.operation.replace(/^\S+ /, '');
  const upToLast = /^.*\}/.exec(route)?.[0] ?? route;
  const { service, path } = addressed(`GET ${upToLast}` as Command['operation'], anyRequest(command));
  return `${service}/${path}`;
};
