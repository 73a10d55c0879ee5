import { targetsOf } from './prometheus-targets';

it('leads Prometheus to services and gateways, and to nothing else', () => {
  const at = { instance: 'dinsos', pid: 1, birth: 'b' } as const;
  expect(
    targetsOf([
      { ...at, name: 'dinsos/planning', kind: 'service', port: 41_001 },
      { ...at, name: 'dinsos/gateway', kind: 'gateway', port: 41_002, metricsPort: 41_003 },
      { ...at, name: 'dinsos/postgres', kind: 'postgres', port: 41_004 },
    ]),
  ).toEqual([
    { targets: ['127.0.0.1:41001'], labels: { agency: 'dinsos', service: 'planning' } },
    { targets: ['127.0.0.1:41003'], labels: { agency: 'dinsos', service: 'gateway' } },
  ]);
});
