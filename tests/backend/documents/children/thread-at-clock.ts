import process from 'node:process';

// The thread of a briefing on a computer whose clock stands still where the environment says.
const moment = Date.parse(process.env['TEST_CLOCK'] ?? '');

Date.now = () => moment;
globalThis.Date = new Proxy(Date, {
  construct: (date, given, as) => Reflect.construct(date, given.length === 0 ? [moment] : given, as) as Date,
});

await import('#backend/documents/briefing-thread.ts');
