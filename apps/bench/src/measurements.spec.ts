import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const mains = readdirSync(__dirname).filter((name) => existsSync(join(__dirname, name, 'main.ts')));

it.each(mains)(
  '%s exports the measurement of its name and nothing else, which a compiled program would not find',
  (name) => {
    const exported = readFileSync(join(__dirname, name, 'main.ts'), 'utf8').match(/^export .*$/gm) ?? [];
    expect(exported).toHaveLength(1);
    expect(exported[0]).toMatch(new RegExp(`^export const ${name} = `));
  },
);
