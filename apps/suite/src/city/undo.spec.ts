import { CalledOff, Undo } from './undo';

it('undoes in reverse', async () => {
  const undone: string[] = [];
  const undo = new Undo();
  for (const name of ['database', 'door']) await undo.add(() => undone.push(name));
  await undo.run();
  expect(undone).toEqual(['door', 'database']);
});

it('undoes at once what was started after the end, and calls the start off', async () => {
  const undone: string[] = [];
  const undo = new Undo();
  await undo.run();
  await expect(undo.add(() => undone.push('late'))).rejects.toThrow(CalledOff);
  expect([undone, undo.signal.aborted]).toEqual([['late'], true]);
});
