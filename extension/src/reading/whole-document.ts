// A page's `<img name=querySelector>` takes the place of the document's own, even in our world. Its prototype's is beyond its reach.

/** The page's `<html>`. */
export function rootOf(document: Document): Element | undefined {
  const root = Reflect.get(Document.prototype, 'documentElement', document)
  return root instanceof Element ? root : undefined
}

/** Walks all below a node, itself included. */
export function walk(
  root: Node,
  what: number,
  filter?: (node: Node) => 'take' | 'pass' | 'skip-all',
): TreeWalker {
  const answers = {
    take: NodeFilter.FILTER_ACCEPT,
    pass: NodeFilter.FILTER_SKIP,
    'skip-all': NodeFilter.FILTER_REJECT,
  }
  const document = root.ownerDocument ?? (root as Document)
  const acceptNode = filter && ((node: Node) => answers[filter(node)])
  return Document.prototype.createTreeWalker.call(document, root, what, acceptNode ? { acceptNode } : null)
}
