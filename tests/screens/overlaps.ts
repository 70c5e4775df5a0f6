/**
 * Runs in the page. Names words that lie over other words: what is drawn of every line of text, as far as the boxes
 * around it don't clip it. Bars that stay while the page scrolls may lie over it.
 */
export function overlaps(): string[] {
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const bars = '.page-top, .page-bottom, .customer-actions, .toasts, .heard-only, .page-skip'
  const lines: { readonly words: string; readonly of: Element; readonly box: Box }[] = []

  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement
    const words = node.textContent?.trim() ?? ''
    if (!of || !words || of.closest(bars) || of.closest('svg, select, option, script, style')) continue
    if (!of.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const box = clipped(rect, of)
      if (box.right - box.left > 1 && box.bottom - box.top > 1) lines.push({ words, of, box })
    }
  }

  const found: string[] = []
  lines.sort((a, b) => a.box.top - b.box.top)
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (other.box.top >= one.box.bottom) break
      if (one.of === other.of) continue
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      // Line boxes are higher than their letters: a little is only air.
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > 1 && down > 6) found.push(`“${one.words.slice(0, 30)}” and “${other.words.slice(0, 30)}”`)
    }
  }
  return found

  interface Box {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }

  function clipped(rect: Box, of: Element): Box {
    let { left, top, right, bottom } = rect
    for (let around: Element | null = of; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const box = around.getBoundingClientRect()
      left = Math.max(left, box.left)
      right = Math.min(right, box.right)
      top = Math.max(top, box.top)
      bottom = Math.min(bottom, box.bottom)
    }
    return { left, top, right, bottom }
  }
}
