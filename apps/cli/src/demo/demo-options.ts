/** What `kinerja demo` was asked for. */
export type DemoOptions = Readonly<{
  size: number;
  url?: string;
  home?: string;
  agency?: string;
  month?: string;
  out: string;
  json?: string;
  quiet?: boolean;
}>;

/** The month before this one: its days are past, so every report may be filed. */
export const lastMonth = (today: Date): string =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
