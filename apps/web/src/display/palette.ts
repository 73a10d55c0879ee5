/** Ink on paper per meaning; every pair reaches WCAG AA (4.5:1), which `palette.spec.ts` computes. */
export const tones = {
  neutral: { ink: '#3d4753', paper: '#e9edf1' },
  info: { ink: '#0d4a75', paper: '#dcebf7' },
  good: { ink: '#14532d', paper: '#d9f2e1' },
  warning: { ink: '#6b3f00', paper: '#ffecc2' },
  bad: { ink: '#8c1d18', paper: '#fde3e0' },
} as const;
export type Tone = keyof typeof tones;

/** Primary colour, light to dark: deep sea blue. */
export const sea = [
  '#eaf4fb', '#d3e6f4', '#a5cce8', '#75b1dc', '#4d9ad1', '#348bca', '#1f6da6', '#155a8c', '#0f4a74', '#0a3a5c',
] as const; // prettier-ignore

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** Contrast ratio after WCAG 2.2, 1 to 21; takes `#rrggbb`. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
