/** What the exit code of every command means. */
export const EXIT = {
  /** Nothing at or above the threshold. */
  ok: 0,
  findings: 1,
  /** Usage, configuration, or nothing matched. */
  usage: 2,
  /** A fault of the tool itself. */
  internal: 3,
  /** Ctrl+C at a question: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;
