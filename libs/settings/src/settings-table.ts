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

type Processes = Readonly<Record<string, Settings>>;

const isIn = (settings: Settings, { name }: Setting<unknown>): boolean =>
  Object.values(settings).some((other) => other.name === name);

/** What all services can be told once, what each of them can be told beside it, and all of each other process. */
export const settingsPage = (services: Processes, others: Processes): string => {
  const [first = {}, ...further] = Object.values(services);
  const shared = Object.values(first).filter((setting) => further.every((settings) => isIn(settings, setting)));
  const sharedNames = new Set(shared.map(({ name }) => name));
  const own = Object.entries(services).map(
    ([name, settings]) => [name, Object.values(settings).filter((one) => !sharedNames.has(one.name))] as const,
  );
  const all = Object.entries(others).map(([name, settings]) => [name, Object.values(settings)] as const);
  const sections = [['every service', shared] as const, ...own.filter(([, settings]) => settings.length > 0), ...all];
  return sections.map(([name, settings]) => `## ${name}\n\n${settingsTable(settings)}\n`).join('\n');
};
