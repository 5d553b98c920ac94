/**
 * Milliseconds of processor time that this process has used so far. Unlike the clock it leaves out what other
 * programs take of a busy machine, so a limit on it says the same everywhere.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
