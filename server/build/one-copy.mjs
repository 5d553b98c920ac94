/**
 * For `build.mjs`: packages that are no modules, and of which many files take a name or two. esbuild makes each of
 * these files a copy of all the package's names, some 300, when the program starts; here all of them share one.
 */

/** @param {...string} packages as they are imported */
export function oneCopyOf(...packages) {
  return {
    name: 'one-copy',
    setup({ onResolve, onLoad }) {
      const filter = new RegExp(`^(?:${packages.join('|')})$`);
      onResolve({ filter }, ({ path, kind, namespace, resolveDir }) =>
        kind === 'import-statement' && namespace === 'file'
          ? { path, namespace: 'one-copy', pluginData: resolveDir }
          : undefined,
      );
      onLoad({ filter, namespace: 'one-copy' }, ({ path, pluginData: resolveDir }) => ({
        contents: `export * from '${path}';`,
        resolveDir,
      }));
    },
  };
}
