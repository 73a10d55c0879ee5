import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AnswerOf, Command, CommandRequest, Service } from '../api/operation';
import { Problem } from '../api/problem';
import { sessionQuery } from '../api/session';
import type { AppCommandName } from './command-words';
import { dispatch, settle } from './device-queue';
import { RequestKeys, UnderWay } from './request-key';

type Effects<Name extends AppCommandName> = Readonly<{
  /** Services whose answers are asked for again afterwards. */
  refreshes: readonly Service[];
  /** The draft of the form: gone once the command is taken, also where the form is not there to see it. */
  draft?: string;
  onDone?: (answer: AnswerOf<Name>, request: CommandRequest<Name>) => void;
}>;

/** The command without its key: what a person means. */
const intentOf = (command: object): object =>
  Object.fromEntries(Object.entries(command).filter(([name]) => name !== 'key'));

/**
 * One of several commands at a time, told apart when it is sent. One button, one intent: the same request sent again after a lost
 * answer keeps its `Idempotency-Key`, and a second tap while it is under way sends nothing. What is under way is data.
 */
export const useCommands = <Name extends AppCommandName>({ refreshes, draft, onDone }: Effects<Name>) => {
  const keys = useRef(new RequestKeys());
  const underWay = useRef(new UnderWay());
  const client = useQueryClient();
  const mutation = useMutation<AnswerOf<Name>, Error, Command<Name>>({
    mutationFn: (command) => {
      const account = client.getQueryData(sessionQuery.queryKey)?.accountId;
      const origin = { account, ...(draft !== undefined && { draft }) };
      return dispatch(command as unknown as Command, origin) as Promise<AnswerOf<Name>>;
    },
    retry: false, // the queue tries again, so that nothing overtakes what it tries
    onError: (error, command) => {
      if (error instanceof Problem && !error.isUndecided) keys.current.settle(intentOf(command));
    },
    onSuccess: async (answer, command) => {
      keys.current.settle(intentOf(command));
      onDone?.(answer, command);
      await Promise.all(refreshes.map((service) => client.invalidateQueries({ queryKey: [service] })));
    },
    onSettled: (_answer, _error, command) => {
      underWay.current.end(intentOf(command));
      void settle(command.key);
    },
  });
  return {
    ...mutation,
    /** A button is drawn as disabled only after the tap; the second of a double tap comes before that. */
    mutate: <One extends Name>(operation: One, request: CommandRequest<One>) => {
      const intent = { ...request, operation };
      if (underWay.current.begin(intent))
        mutation.mutate({ ...intent, key: keys.current.keyFor(intent) } as Command<Name>);
    },
  };
};

/** `useCommand('POST planning/skps/{id}/approval', { refreshes: ['planning'] })` */
export const useCommand = <Name extends AppCommandName>(operation: Name, effects: Effects<Name>) => {
  const commands = useCommands<Name>(effects);
  return { ...commands, mutate: (request: CommandRequest<Name>) => commands.mutate(operation, request) };
};
