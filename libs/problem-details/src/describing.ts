/** A parameter decorator that tells of its route too: what it needs and what it may refuse. */
export const describing =
  (parameter: ParameterDecorator, ...described: readonly MethodDecorator[]): ParameterDecorator =>
  (target, name, index) => {
    parameter(target, name, index);
    const descriptor = name === undefined ? undefined : Object.getOwnPropertyDescriptor(target, name);
    if (name === undefined || !descriptor) return;
    described.forEach((describe) => void describe(target, name, descriptor));
  };
