const MOST = 12;

/** Where an error came from: the lines of its stack that name functions and files, without the message that stands before them. */
export const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line))
    .slice(0, MOST);
