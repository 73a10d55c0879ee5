/** Line drawings on a 24 × 24 grid. */
const drawings = {
  month: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  inbox: 'M4 5h16v14H4zM4 13h5l1.5 3h3L15 13h5',
  distribution: 'M5 20v-7M10 20V5M15 20v-10M20 20v-4',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-3.5 2.7-6 6-6s6 2.5 6 6M16 4.5a3.5 3.5 0 0 1 0 6.6M17.5 14.5c2.2.8 3.5 2.9 3.5 5.5',
  accounts: 'M6 11V8a6 6 0 0 1 12 0v3M4 11h16v10H4zM12 15v3',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.6-7 8-7s8 3 8 7',
  period: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  attendance: 'M5 4h14v17H5zM9 2v4M15 2v4M8.5 13.5l2.5 2.5 4.5-5',
  payees: 'M4 10h16M6 10v8M10 10v8M14 10v8M18 10v8M3 20h18M4 10l8-6 8 6',
  policy: 'M6 3h9l4 4v14H6zM15 3v4h4M9.5 12h6M9.5 15.5h6',
  pay: 'M3 6h18v12H3zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6.5 9.5v5M17.5 9.5v5',
  survey: 'M5 4h14v16H5zM8.5 9l1.2 1.2L12 8M8.5 15l1.2 1.2L12 14M14.5 9.5h2M14.5 15.5h2',
  city: 'M3 20h18M5 20V9l5-3v14M10 20V4l9 4v12M13.5 10h2M13.5 14h2',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h2M12 14h2M8 17h2',
  standIn:
    'M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 20c0-3.3 2.5-5.5 5.5-5.5M13 9h8M18 6l3 3-3 3M21 17h-8M16 14l-3 3 3 3',
  steps: 'M4 6l1.5 1.5L8 5M4 12.5 5.5 14 8 11.5M4 19l1.5 1.5L8 18M11 6.5h9M11 13h9M11 19.5h9',
  trail: 'M4 5h16M4 10h10M4 15h6M17 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM20 19l2 2',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  plus: 'M12 5v14M5 12h14',
  leave: 'M14 4H5v16h9M10 12h10M16.5 8.5 20 12l-3.5 3.5',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M4 20h16',
  warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.3',
  empty: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
} as const;
export type Drawing = keyof typeof drawings;

export const Icon = ({ name, size = 22 }: Readonly<{ name: Drawing; size?: number }>) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={drawings[name]} />
  </svg>
);
