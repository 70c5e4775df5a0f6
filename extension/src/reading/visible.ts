/** Whether people can see it. A tab in the background, an edit form not yet opened, another ticket kept in the page: they can't. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ checkVisibilityCSS: true })
  }
  // Without layout only what the page says by itself is known.
  return !element.closest(hiddenByItself)
}

const hiddenByItself = ['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden']
  .map((style) => `[style*="${style}" i]`)
  .concat('[hidden]')
  .join()
