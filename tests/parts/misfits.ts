/**
 * Runs in the page. Names what doesn't fit its place: a page wider than the screen, words cut off, things
 * to press that are under 44 px or lie over each other, text under 16 px.
 */
export function misfits(): string[] {
  const found: string[] = []
  // What lies under an open dialog can't be touched.
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const shown = [...top.querySelectorAll<HTMLElement>('*')].filter((element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
  )
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 30)}`
  const isHeardOnly = (element: Element) => element.closest('.heard-only, .page-skip') !== null

  if (document.documentElement.scrollWidth > innerWidth) found.push(`page is wider than the screen`)

  for (const element of shown) {
    if (isHeardOnly(element)) continue
    const style = getComputedStyle(element)
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    if (hasText && Number.parseFloat(style.fontSize) < 16) found.push(`text under 16 px: ${name(element)}`)
    const cutsX =
      style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.textOverflow !== 'ellipsis'
    if (cutsX && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${name(element)}`)
    const box = element.getBoundingClientRect()
    if (hasText && (box.right > innerWidth + 1 || box.left < -1))
      found.push(`off the screen: ${name(element)}`)
  }

  const targets = [...top.querySelectorAll<HTMLElement>('a, button, summary, select, textarea, input, label')]
    .filter((element) => element.checkVisibility() && !isHeardOnly(element))
    .map((element) => element.closest('label') ?? element)
    .filter((element) => !(element instanceof HTMLLabelElement) || element.querySelector('input'))
  const boxes = [...new Set(targets)].map((element) => ({ element, box: element.getBoundingClientRect() }))
  for (const { element, box } of boxes)
    if (box.width < 44 || box.height < 44)
      found.push(`under 44 px: ${name(element)} ${Math.round(box.width)} × ${Math.round(box.height)}`)

  const isFixed = (element: Element) =>
    element.closest('.page-top, .page-bottom, .customer-actions, .overlay-top, .overlay-actions, .toasts') !==
    null
  const moving = boxes.filter(({ element }) => !isFixed(element))
  for (const [index, one] of moving.entries())
    for (const other of moving.slice(index + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      const isOnPurpose = one.element.closest('.photo, .search') === other.element.closest('.photo, .search')
      const isTogether = isOnPurpose && one.element.closest('.photo, .search') !== null
      if (across > 1 && down > 1 && !isTogether)
        found.push(`overlap: ${name(one.element)} and ${name(other.element)}`)
    }
  return found
}
