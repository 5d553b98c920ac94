// Loaded before a measured program where GNU time is missing: writes what the process took when it ends.
// All threads are counted, other processes that it starts are not.

'use strict';

const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE_FILE, `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}`);
});
