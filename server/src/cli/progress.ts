/** Says on a terminal how far a long run has come; never in a pipe, never for a short one. */
import { type ReaderLanguage, reportText } from '../messages/render';

/** Runs shorter than this say nothing, in milliseconds. Own choice: about when a person begins to wonder. */
const PATIENCE = 700;
/** Between two signs of life, in milliseconds. Own choice. */
const STEP = 100;

export interface Progress {
  /** To be told after each file. */
  readonly onFile: (done: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

export function progressOn(stream: NodeJS.WriteStream, files: number, language: ReaderLanguage): Progress {
  if (!stream.isTTY) return { onFile: () => {}, end: () => {} };
  const begun = performance.now();
  let last = begun;
  let shown = false;
  return {
    onFile(done) {
      const now = performance.now();
      if (now - begun < PATIENCE || now - last < STEP) return;
      last = now;
      shown = true;
      stream.write(`\r${reportText(language, 'progress', { done, files })}`);
    },
    end() {
      if (shown) stream.write('\r\x1b[K');
    },
  };
}
