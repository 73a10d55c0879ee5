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

it('undoes the rest when one step fails, and tells what failed', async () => {
  const undone: string[] = [];
  const undo = new Undo();
  for (const name of ['home', 'database'])
    await undo.add(() => {
      undone.push(name);
    });
  await undo.add(() => Promise.reject(new Error('the door is stuck')));
  await undo.add(() => {
    throw new Error('no process to end');
  });
  await expect(undo.run()).rejects.toThrow('no process to end');
  expect(undone).toEqual(['database', 'home']);
});
