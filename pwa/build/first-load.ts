interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/**
 * One file for all that a page waits for before anything shows: every module that the entry reaches without `import()`.
 * Left to itself, the bundler cuts it anew with each page that is loaded later, and small files compress badly.
 */
export function firstLoad(entry: string) {
  let reached: ReadonlySet<string> | undefined
  return {
    debugName: 'first',
    name: (id: string, graph: Graph) => {
      reached ??= reachedFrom(entry, graph)
      return reached.has(id) ? 'first' : null
    },
  }
}

function reachedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([entry])
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}
