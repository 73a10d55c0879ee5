import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Service } from './http';
import { Problem } from './problem';
import { RequestKeys, UnderWay } from './request-key';

type Command<Request, Answer> = Readonly<{
  /** Sends the request under the key of its intent. */
  send: (request: Request, key: string) => Promise<Answer>;
  /** Services whose answers are asked for again afterwards. */
  refreshes: readonly Service[];
  onDone?: (answer: Answer, request: Request) => void;
}>;

/**
 * One button, one intent: the same request sent again after a lost answer keeps its `Idempotency-Key`, and a second tap while it is
 * under way sends nothing.
 */
export const useCommand = <Request, Answer>({ send, refreshes, onDone }: Command<Request, Answer>) => {
  const keys = useRef(new RequestKeys());
  const underWay = useRef(new UnderWay());
  const client = useQueryClient();
  const mutation = useMutation<Answer, Error, Request>({
    mutationFn: (request) => send(request, keys.current.keyFor(request)),
    onError: (error, request) => {
      if (error instanceof Problem && !error.isUndecided) keys.current.settle(request);
    },
    onSuccess: async (answer, request) => {
      keys.current.settle(request);
      onDone?.(answer, request);
      await Promise.all(refreshes.map((service) => client.invalidateQueries({ queryKey: [service] })));
    },
    onSettled: (_answer, _error, request) => underWay.current.end(request),
  });
  return {
    ...mutation,
    /** A button is drawn as disabled only after the tap; the second of a double tap comes before that. */
    mutate: (request: Request) => {
      if (underWay.current.begin(request)) mutation.mutate(request);
    },
  };
};
