import { Gate } from './gate';

it('lets two through at once and the others after them, also after a failure', async () => {
  const gate = new Gate(2);
  const [log, doors]: [string[], (() => void)[]] = [[], []];
  const visit = (name: string) =>
    gate.pass(async () => {
      log.push(name);
      await new Promise<void>((resolve) => doors.push(resolve));
      if (name === 'a') throw new Error('a fails');
    });
  const [a, b, c] = [visit('a'), visit('b'), visit('c')];
  expect(log).toEqual(['a', 'b']);
  doors[0]?.();
  await expect(a).rejects.toThrow('a fails');
  expect(log).toEqual(['a', 'b', 'c']);
  doors[1]?.();
  doors[2]?.();
  await Promise.all([b, c]);
});
