type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** `note`, or `activity.description` of an object in it; undefined where there is none. */
export const valueAt = (data: Fields, path: string): unknown => {
  const [outer = '', inner] = path.split('.');
  return inner === undefined ? data[outer] : asFields(data[outer])?.[inner];
};

/** The same data with other values at some paths; where the object that a path goes through is missing, nothing is written. */
export const withValues = (data: Fields, values: readonly (readonly [path: string, value: unknown])[]): Fields => {
  const changed: Record<string, unknown> = { ...data };
  for (const [path, value] of values) {
    const [outer = '', inner] = path.split('.');
    const object = asFields(changed[outer]);
    if (inner === undefined) changed[outer] = value;
    else if (object) changed[outer] = { ...object, [inner]: value };
  }
  return changed;
};
