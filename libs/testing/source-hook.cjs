// Plain JavaScript: it is what compiles. Lets tools and child processes of tests require our TypeScript as it stands, without a build.
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file).code, file);
