import { ImportQueue } from './import-queue';

const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

it('lets one file in at a time, in order, also behind one that failed', async () => {
  const [queue, seen] = [new ImportQueue(), [] as string[]];
  const { opened, open } = gate();
  const first = queue.run(async () => {
    seen.push('first begins');
    await opened;
    seen.push('first ends');
    throw new Error('broken');
  });
  const second = queue.run(async () => seen.push('second'));
  open();
  await expect(first).rejects.toThrow('broken');
  await second;
  expect(seen).toEqual(['first begins', 'first ends', 'second']);
});

it('sends away who comes when five are there, and nobody after that', async () => {
  const queue = new ImportQueue();
  const { opened, open } = gate();
  const taken = Array.from({ length: 5 }, () => queue.run(() => opened));
  await expect(queue.run(() => opened)).rejects.toMatchObject({ status: 503, code: 'import.busy' });
  open();
  await Promise.all(taken);
  expect(await queue.run(() => Promise.resolve('in'))).toBe('in');
});
