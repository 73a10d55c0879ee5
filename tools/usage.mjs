// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
/** Where a script is asked for its usage it says that and ends with 0, before anything is installed or built. */
export const answerHelp = (usage, args = process.argv.slice(2)) => {
  if (!asksForHelp(args)) return;
  console.log(usage);
  process.exit(0);
};

export const asksForHelp = (args) => args.some((arg) => arg === '--help' || arg === '-h');

/** What `read` makes of the arguments; where it throws, that is said and the script ends with 2. */
export const optionsOrUsage = (read, args = process.argv.slice(2)) => {
  try {
    return read(args);
  } catch (error) {
    console.error(error.message);
    return process.exit(2);
  }
};
