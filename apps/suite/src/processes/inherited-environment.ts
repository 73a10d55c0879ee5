/** Of this process's environment only what concerns the machine: what a child process is told beside it is told by name. */
const PASSED_ON =
  /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|NODE_EXTRA_CA_CERTS|OTEL_EXPORTER_OTLP_ENDPOINT|OTEL_TRACES_SAMPLER_ARG|LOG_LEVEL)$/;

export const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && PASSED_ON.test(name) ? [[name, value] as const] : [],
    ),
  );
