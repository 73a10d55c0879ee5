import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { SpanReceiver } from '@kinerja/service-testing';
import { openTracing } from './open-tracing';
import { noTracing } from './tracing';

const trace = '0af7651916cd43dd8448eb211c80319c';
const parent = 'b7ad6b7169203331';

const requestWith = (traceparent?: string): IncomingMessage => {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: 'POST', url: '/skps' });
  if (traceparent !== undefined) request.headers['traceparent'] = traceparent;
  return request;
};

let receiver: SpanReceiver;
beforeEach(async () => {
  receiver = await SpanReceiver.start();
});
afterEach(() => receiver.stop());

const open = (ratio: number, isDoor = false) =>
  openTracing({ service: 'planning', agency: 'dinsos' }, { endpoint: receiver.endpoint, ratio, isDoor });

it('goes on in the trace of the caller, step below request', async () => {
  const tracing = open(1);
  const request = requestWith(`00-${trace}-${parent}-01`);
  expect(tracing.begin(request)).toBe(trace);
  await tracing.within(request, () => tracing.step('append', {}, () => Promise.resolve()));
  tracing.end(request, '/skps', 201);
  await tracing.close();
  const [step, root] = receiver.spans;
  expect(root).toMatchObject({ service: 'planning', name: 'POST /skps', traceId: trace, parent });
  expect(step).toMatchObject({ name: 'append', traceId: trace, parent: root?.spanId });
});

it('lets a reaction leave a span only when it wrote', async () => {
  const tracing = open(1);
  const reaction = { name: 'react', attributes: {}, traceparent: `00-${trace}-${parent}-01` };
  await tracing.reaction(reaction, () => Promise.resolve('a row'));
  await tracing.reaction(reaction, () => tracing.step('append', {}, () => Promise.resolve()));
  await tracing.close();
  expect(receiver.spans.map(({ name }) => name).sort()).toEqual(['append', 'react']);
  expect(receiver.spans.find(({ name }) => name === 'react')).toMatchObject({ traceId: trace, parent });
});

it('tells the kind of an error and not its words', async () => {
  const tracing = open(1);
  const request = requestWith();
  tracing.begin(request);
  const failing = tracing.within(request, () =>
    tracing.step('append', {}, () => Promise.reject(new TypeError('Siti, 1234'))),
  );
  await expect(failing).rejects.toThrow('Siti');
  tracing.end(request, '/skps', 500);
  await tracing.close();
  expect(receiver.spans[0]).toMatchObject({ attributes: { 'error.type': 'TypeError' } });
  expect(receiver.text).not.toContain('Siti');
});

it('records no more than its share', async () => {
  const tracing = open(0);
  const request = requestWith();
  tracing.begin(request);
  expect(tracing.traceparentOf(request)).toMatch(/-00$/);
  tracing.end(request, '/skps', 200);
  await tracing.close();
  expect(receiver.spans).toEqual([]);
});

it('does not let a stranger at the door decide what is recorded', async () => {
  const tracing = open(0, true);
  const request = requestWith(`00-${trace}-${parent}-01`);
  tracing.begin(request);
  expect(tracing.traceparentOf(request)).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-00$`));
  tracing.end(request, '/skps', 200);
  await tracing.close();
  expect(receiver.spans).toEqual([]);
});

it('is nothing without a collector, and passes on a header that is one', () => {
  expect(openTracing({ service: 'planning', agency: 'dinsos' }, undefined)).toBe(noTracing);
  const header = `00-${trace}-${parent}-01`;
  expect(noTracing.begin(requestWith(header))).toBe(trace);
  expect(noTracing.traceparentOf(requestWith(header))).toBe(header);
  expect(noTracing.traceparentOf(requestWith('nonsense'))).toBeUndefined();
});
