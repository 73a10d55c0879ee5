export type BackupOptions = Readonly<{
  home?: string;
  to: string;
  instance?: string;
  passphraseFile?: string;
  withoutKeys?: boolean;
  keysInClear?: boolean;
  json?: string;
}>;
