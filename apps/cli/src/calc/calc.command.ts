import { Command } from 'commander';
import { isRuleName, ruleHelp, ruleNames, rules, type RuleName } from './rules';

const answer = async (rule: RuleName): Promise<void> => {
  const { answerAll } = await import('./answer-all.js');
  process.exitCode = (await answerAll(rule, process.stdin, process.stdout)) ? 0 : 1;
};

const ruleCommand = (name: RuleName): Command =>
  new Command(name)
    .description(rules[name].about)
    .addHelpText('after', () => ruleHelp(name))
    .action(() => answer(name));

/** Told in our own words, with the status of a wrong call. */
const refuse = (name: string | undefined): void => {
  const what = name === undefined ? 'name a rule' : `there is no rule "${name}"`;
  process.stderr.write(`kinerja calc: ${what}; known: ${ruleNames.join(', ')}\n`);
  process.exitCode = 2;
};

/** Reads JSON lines on stdin, writes JSON lines on stdout in the same order; exit status 1 when a line was bad. */
export const calcCommand = (): Command => {
  const calc = new Command('calc')
    .description('Answer one rule of the field for each JSON line on stdin')
    .argument('[rule]', 'one of the commands below')
    .action((name: string | undefined) => (name !== undefined && isRuleName(name) ? answer(name) : refuse(name)));
  for (const name of ruleNames) calc.addCommand(ruleCommand(name));
  return calc;
};
