/** Of this process's environment what concerns the machine; all else a child process is told by name. */
const MACHINE = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|NODE_EXTRA_CA_CERTS)$/;

/** How identity tells other systems, whichever instance of the city it is of. */
export const webhookVariables = (): readonly string[] =>
  Object.keys(process.env).filter((name) => name.startsWith('WEBHOOK_'));

/** `also`: names beside these that the child has a setting for. */
export const inheritedEnvironment = (also: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && (MACHINE.test(name) || also.includes(name)) ? [[name, value] as const] : [],
    ),
  );
