// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
/** Where a script is asked for its usage it says that and ends with 0, before anything is installed or built. */
export const answerHelp = (usage, args = process.argv.slice(2)) => {
  if (!asksForHelp(args)) return;
  console.log(usage);
  process.exit(0);
};

export const asksForHelp = (args) => args.some((arg) => arg === '--help' || arg === '-h');
