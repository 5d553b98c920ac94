/** What a command of the extension is. */

/** Carries a command out, with what a menu, a lens or a key hands it. */
export type Command = (given?: unknown, ...more: readonly unknown[]) => unknown;
