import { InvalidArgumentError, Option } from 'commander';

/** A command that works in the home of an installation. */
export const homeOption = (): Option => new Option('--home <folder>', 'folder of the installation (default: .kinerja)');

/** For `argParser`: a whole number within bounds. @throws InvalidArgumentError, which commander tells with the option's name. */
export const whole =
  (from: number, to: number) =>
  (text: string): number => {
    if (/^\d{1,16}$/.test(text) && Number(text) >= from && Number(text) <= to) return Number(text);
    throw new InvalidArgumentError(`A whole number from ${from} to ${to} is wanted.`);
  };

/** A command that works on one service of one instance. */
export const serviceOptions = (): readonly Option[] => [
  homeOption(),
  new Option('--instance <code>', 'agency or centre').makeOptionMandatory(),
  new Option('--service <name>', 'planning, reporting, …').makeOptionMandatory(),
];
