import { encode } from 'uqr';

/** Dark squares as one path, as a phone's camera reads them. `label`: what it is, where it is no ornament of a text that says the same. */
export const QrCode = ({ text, className, label }: Readonly<{ text: string; className: string; label?: string }>) => {
  const { data, size } = encode(text, { border: 1 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x},${y}h1v1h-1z` : [])));
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={squares.join('')} />
    </svg>
  );
};
