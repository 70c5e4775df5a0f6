/**
 * Runs in the page. Where there is one thing to do now, it is named, stands in the largest words, has the largest button,
 * and comes first for whoever goes by keyboard; a visit's page always has one. Names what is otherwise.
 */
export function firstThing(): string[] {
  // Under an open dialog nothing is to be done but what the dialog says.
  const main = document.querySelector('dialog[open]') ? null : document.querySelector('main')
  if (!main) return []
  const now = main.querySelector<HTMLElement>('.now')
  if (!now) return document.querySelector('.phases') ? ['a visit without one thing to do now'] : []

  const found: string[] = []
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
  const seen = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true })
  const title = now.querySelector('.now-title')
  if (!title?.textContent?.trim()) found.push('what to do now has no name')
  const texts = [...main.querySelectorAll('*')].filter(
    (element) =>
      seen(element) &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  )
  // A clock is read from an arm's length, and says nothing to do.
  const words = texts.filter((one) => !now.contains(one) && !one.closest('[role="timer"]'))
  const largest = Math.max(...words.map(size))
  if (title && size(title) < largest) found.push(`other words are larger: ${largest} px`)

  const action = now.querySelector('.now-action')
  const height = (element: Element) => element.getBoundingClientRect().height
  const buttons = [...main.querySelectorAll('button')].filter((one) => seen(one) && !now.contains(one))
  // A card, or a line of a list, is a button too, and as high as its words.
  const higher = buttons.filter(
    (one) => one.classList.contains('button') && action && height(one) > height(action) + 1,
  )
  for (const one of higher) found.push(`a higher button: ${one.textContent}`)

  const focusable =
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]'
  const first = [...main.querySelectorAll(focusable)].find(seen)
  if (first && !now.contains(first))
    found.push(`comes first: ${(first.textContent || first.outerHTML).slice(0, 80)}`)
  return found
}
