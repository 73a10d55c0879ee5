type Days = Readonly<{ from?: string; lastDay?: string }>;

/** Whether a unit is there on a day; where nobody knows its first one, since ever. */
export const isThere = ({ from, lastDay }: Days, day: string): boolean =>
  (from === undefined || from <= day) && (lastDay === undefined || day <= lastDay);
