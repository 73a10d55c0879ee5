const HEAD = `# Written by \`node tools/run.mjs make-secrets\` for infra/compose/city.yml: a network for each agency, by which it reaches Kafka and the
# centre's door, and nobody else.
`;

/** A file of Docker Compose that puts the two into the network of every agency, whose own instance joins it by its name. */
export const agencyNetworks = (codes: readonly string[]): string => {
  const joined = codes.map((code) => `${code}: {}`).join(', ');
  return [
    `${HEAD}services:`,
    `  kafka: { networks: { ${joined} } }`,
    `  centre-gateway: { networks: { ${joined} } }`,
    'networks:',
    ...codes.map((code) => `  ${code}: { name: kinerja-${code}, internal: true }`),
    '',
  ].join('\n');
};
