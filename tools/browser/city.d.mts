export type DemoCity = Readonly<{
  url: string;
  home: string;
  logins: readonly Readonly<{ agency: string; role: string; username: string; password: string }>[];
  /** The month that the demo worked, `2026-10`. */
  workedMonth: string;
  stop: () => Promise<void>;
}>;
export function startDemoCity(): Promise<DemoCity>;
