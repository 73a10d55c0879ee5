// `npm run demo`: one agency-month through the public API (`kinerja demo`).
process.argv.splice(2, 0, 'demo');
await import('./kinerja.mjs');
