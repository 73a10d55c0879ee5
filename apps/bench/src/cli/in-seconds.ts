/** `0m1.234s`. @throws Error for another text, which would count for nothing. */
export const inSeconds = (text: string): number => {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  if (minutes === undefined || seconds === undefined) throw new Error(`the shell tells no time: ${text}`);
  return Number(minutes) * 60 + Number(seconds);
};
