/**
 * How a setting reaches its process: as a variable; as a file that `<NAME>_FILE` names, because it is long or of several lines; or
 * as such a file because it is a secret, which stands in no environment. Either way is read of each.
 */
export type SettingForm = 'variable' | 'file' | 'secret';

/** One setting, stated once: what reads it, deploys it and documents it is derived from here or held against it by a test. */
export type Setting<Value> = Readonly<{
  /** `DATABASE_URL` */
  name: string;
  form: SettingForm;
  /** For whoever runs the process: what it is, in which unit, and what happens without it. */
  description: string;
  /** @throws Error whose message says what would be right, and never quotes a secret. */
  read: (text: string) => Value;
  /** The name of another setting: this one is needed where that one is given. */
  needed: 'always' | 'never' | Readonly<{ with: string }>;
  /** Used where none is given. */
  otherwise?: Value;
}>;

/** Everything a process can be told, by the names that its code uses. */
export type Settings = Readonly<Record<string, Setting<unknown>>>;

type Stated<Value> = Pick<Setting<Value>, 'name' | 'read' | 'description'> & Readonly<{ form?: SettingForm }>;

export const required = <Value>({ form = 'variable', ...stated }: Stated<Value>): Setting<Value> => ({
  ...stated,
  form,
  needed: 'always',
});

export function optional<Value>(stated: Stated<Value> & Readonly<{ otherwise: NoInfer<Value> }>): Setting<Value>;
export function optional<Value>(stated: Stated<Value>): Setting<Value | undefined>;
export function optional<Value>({ form = 'variable', ...stated }: Stated<Value>): Setting<Value | undefined> {
  return { ...stated, form, needed: 'never' };
}

export const requiredWith = <Value>(
  other: string,
  { form = 'variable', ...stated }: Stated<Value>,
): Setting<Value | undefined> => ({ ...stated, form, needed: { with: other } });
