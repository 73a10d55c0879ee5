import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { answering, hanging, WebhookReceiver, taking } from '@kinerja/service-testing';
import { ReachableNetworks } from './reachable-networks';
import { PostStopped, postWebhook } from './webhook-post';

let receiver: WebhookReceiver;
beforeEach(async () => {
  receiver = await WebhookReceiver.start();
});
afterEach(() => receiver.stop());

const here = new ReachableNetworks({ networks: [], allowsLoopback: true });
const nowhere = new ReachableNetworks({ networks: [], allowsLoopback: false });
const running = new AbortController().signal;
const send = (address: string, within: Partial<Parameters<typeof postWebhook>[1]> = {}) =>
  postWebhook({ address, headers: { 'webhook-id': 'one' }, body: '{}' }, { networks: here, timeoutMs: 30_000, stopping: running, ...within }); // prettier-ignore

it('delivers', async () => {
  expect(await send(receiver.address)).toEqual({ statusCode: 204 });
  expect(receiver.received).toMatchObject([{ id: 'one', body: '{}' }]);
});

it('sends nothing to a closed address, whatever was registered (IDN-226)', async () => {
  expect(await send(receiver.address, { networks: nowhere })).toEqual({ fault: 'address-closed' });
  expect(receiver.received).toEqual([]);
});

it('waits no longer than it was told', async () => {
  receiver.from(hanging);
  expect(await send(receiver.address, { timeoutMs: 200 })).toEqual({ fault: 'too-slow' });
});

it('takes neither another protocol nor a closed connection for an answer that may still come', async () => {
  receiver.from(answering(101, { connection: 'Upgrade', upgrade: 'websocket' }));
  expect(await send(receiver.address)).toEqual({ statusCode: 101, fault: 'refused' });
});

it('waits no longer when memory is cleaned up meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  receiver.from(hanging);
  const sent = send(receiver.address, { timeoutMs: 300 });
  await receiver.gets(1);
  const cleaning = setInterval(collect, 20);
  expect(await sent).toEqual({ fault: 'too-slow' });
  clearInterval(cleaning);
});

it('follows no redirect and reads no answer, however long (IDN-229)', async () => {
  receiver.from(answering(302, { location: 'http://127.0.0.1:1/' }));
  expect(await send(receiver.address)).toEqual({ statusCode: 302, fault: 'redirected' });
  receiver.from((response) => {
    response.writeHead(200);
    const fill = (): void => void (response.destroyed || response.write('x'.repeat(65_536), fill));
    fill();
  });
  expect(await send(receiver.address)).toEqual({ statusCode: 200 });
});

it('says that nobody is there, and that a receiver without TLS is not trusted', async () => {
  expect(await send(receiver.address.replace('http:', 'https:'))).toEqual({ fault: 'not-trusted' });
  const { address } = receiver;
  await receiver.stop();
  expect(await send(address)).toEqual({ fault: 'unreachable' });
  await receiver.listen();
});

it('stops with the service', async () => {
  receiver.from(hanging);
  const stopping = new AbortController();
  const sent = send(receiver.address, { stopping: stopping.signal });
  await receiver.gets(1);
  stopping.abort();
  await expect(sent).rejects.toThrow(PostStopped);
  receiver.from(taking);
});
