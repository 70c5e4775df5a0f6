import { bridge } from '../guest/bridge.ts'
import { style } from './style.ts'

/** So often it is put back where a page removes it; then the page wants it so. */
const patience = 5

/**
 * A place of our own beside the page: a closed shadow root on the document's element, which the page's styles don't
 * reach, and whose keys the guest keeps from the page.
 */
export function mountPlace(
  signal: AbortSignal,
  { name = 'countersign-overlay', looks = style } = {},
): { root: HTMLElement; remove: () => void } {
  const host = document.createElement(name)
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(looks)
  shadow.adoptedStyleSheets = [sheet]
  const root = document.createElement('div')
  shadow.append(root)
  bridge.roots.set(host, shadow)
  document.documentElement.append(host)

  let returns = 0
  const observer = new MutationObserver(() => {
    if (host.isConnected) return
    returns += 1
    if (returns <= patience) document.documentElement.append(host)
    else observer.disconnect()
  })
  observer.observe(document.documentElement, { childList: true })
  const remove = () => {
    observer.disconnect()
    bridge.roots.delete(host)
    host.remove()
  }
  signal.addEventListener('abort', remove, { once: true })
  return { root, remove }
}
