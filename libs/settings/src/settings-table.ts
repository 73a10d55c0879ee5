import type { Setting, SettingForm, Settings } from './setting';

/** The form of each setting by its name, sorted: what a deployment has to know. */
export const settingForms = (declared: Settings): Readonly<Record<string, SettingForm>> =>
  Object.fromEntries(
    Object.values(declared)
      .map(({ name, form }) => [name, form] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const neededIn = ({ needed, otherwise }: Setting<unknown>): string => {
  if (needed === 'always') return 'yes';
  if (needed !== 'never') return `with \`${needed.with}\``;
  return otherwise === undefined || otherwise === '' ? 'no' : `no: \`${String(otherwise)}\``;
};

const rowOf = (setting: Setting<unknown>): string =>
  `| \`${setting.name}\` | ${setting.form} | ${neededIn(setting)} | ${setting.description} |`;

/** A table in Markdown, in the order of the declaration. */
export const settingsTable = (settings: readonly Setting<unknown>[]): string =>
  ['| Name | Form | Needed | |', '|---|---|---|---|', ...settings.map(rowOf)].join('\n');
