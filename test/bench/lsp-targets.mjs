// What the language server's speed is to reach, as ratios to yaml-language-server in the same run. Source of the
// numbers: both were measured beforehand, on two cores, before this server was written; see "How fast it is".

/** By the key of a row. @type {Readonly<Record<string, { atMost: number, aim?: number }>>} */
export const ratioTargets = {
  first: { atMost: 0.3 },
  'edit 120': { atMost: 0.05 },
  'edit 600': { atMost: 0.1 },
  'edit 5000': { atMost: 0.4 },
  'cpu 120': { atMost: 1, aim: 0.6 },
  'cpu 600': { atMost: 1, aim: 0.6 },
  'cpu 5000': { atMost: 1, aim: 0.6 },
  'completion 120': { atMost: 0.2 },
  'completion 600': { atMost: 0.2 },
  'completion 5000': { atMost: 0.2 },
  'memory 1': { atMost: 0.8 },
  'memory 50': { atMost: 0.8 },
  'memory 500': { atMost: 0.8 },
};

/** The folder of papers that the two below were set for. */
export const MANY = 2000;
/** An edit among many papers, beside the same edit with one. */
export const AMONG_MANY = 2;
/** Seconds until all of them have been read and checked. */
export const INDEX = 10;
