import { toJson } from '@kinerja/kernel';
import { answerLine } from './answer-line';
import { calculators } from './calculators';
import { ruleHelp, ruleNames, rules } from './rules';

const ask = (rule: keyof typeof calculators, line: object): Record<string, unknown> =>
  JSON.parse(answerLine(toJson(line), calculators[rule]).text) as Record<string, unknown>;

describe.each(ruleNames)('the help of calc %s', (name) => {
  it('shows an example that is answered', () => {
    const { steps } = ask(name, rules[name].example) as { steps?: readonly string[] };
    expect(steps?.length).toBeGreaterThan(0);
    expect(ruleHelp(name)).toContain(`echo '${toJson(rules[name].example)}' | kinerja calc ${name}`);
  });

  it('names exactly the fields that the rule knows', () => {
    const { error } = ask(name, { nobody: 1 }) as { error: { detail: string } };
    expect(error.detail).toBe(`known fields: ${Object.keys(rules[name].fields).join(', ')}`);
  });
});
