const attributes = [
  'id',
  'name',
  'data-field',
  'data-name',
  'data-key',
  'data-column',
  'data-testid',
  'data-test',
  'data-action',
  'itemprop',
  'aria-label',
]

/**
 * Selectors that outlive a redesign: by what the page's authors named the element, then by its class.
 * @param taken words that are this ticket's own, as its number: whatever holds one is another on the next ticket
 */
export function stableSelectors(element: Element, taken: readonly string[]): readonly string[] {
  const tag = element.localName
  const named = attributes.flatMap((name) => {
    const value = element.getAttribute(name)
    return value !== null && isName(value, taken) ? [`${tag}[${name}=${JSON.stringify(value)}]`] : []
  })
  const said = element.textContent?.toLowerCase() ?? ''
  const classes = [...element.classList].filter(
    (name) => /^[a-z][a-z_-]*$/i.test(name) && !states.test(name) && !said.includes(name.toLowerCase()),
  )
  return [...named, ...classes.map((name) => `${tag}.${name}`), ...(/^h[1-3]$/.test(tag) ? [tag] : [])]
}

const states =
  /^(?:active|selected|open|closed|new|first|last|odd|even|hover|focus|is-.*|has-.*|css-.*|sc-.*)$/i

/** Whether somebody gave this name, not a machine or a count. */
function isName(value: string, taken: readonly string[]): boolean {
  if (value.length > 60 || !/^[^\s"\\]*\p{L}[^\s"\\]*$/u.test(value)) return false
  if (/\d{3,}|^:|[\da-f]{8}/i.test(value)) return false
  const digits = value.match(/\d+/g) ?? []
  return !digits.some((run) => taken.includes(run))
}

/** The way to an element from the nearest one that has a name, step by step: the last resort. */
export function structuralSelector(element: Element, taken: readonly string[]): string {
  const steps: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [name] = stableSelectors(at, taken).filter((css) => css.includes('['))
    if (at !== element && name && isOnly(name, at)) return [name, ...steps].join(' > ')
    if (at.localName === 'body') return ['body', ...steps].join(' > ')
    steps.unshift(step(at))
  }
  return steps.join(' > ')
}

/** Whether a selector says this one element of its document and no other. */
export function isOnly(css: string, element: Element): boolean {
  const all = element.ownerDocument.querySelectorAll(css)
  return all.length === 1 && all[0] === element
}

function step(element: Element): string {
  const alike = Array.from(element.parentElement?.children ?? []).filter(
    ({ localName }) => localName === element.localName,
  )
  return alike.length > 1
    ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`
    : element.localName
}
