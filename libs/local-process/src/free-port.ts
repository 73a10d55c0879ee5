import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** Listens for a moment; 0 asks the kernel for any. @throws the kernel's own error. */
const tryPort = async (port: number): Promise<number> => {
  const probe = createServer();
  probe.listen(port, '127.0.0.1');
  await once(probe, 'listening');
  const { port: taken } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return taken;
};

/** A port of the loopback address that nobody listens on right now. */
export const freePort = (): Promise<number> => tryPort(0);

export const isPortFree = (port: number): Promise<boolean> =>
  tryPort(port).then(
    () => true,
    () => false,
  );
