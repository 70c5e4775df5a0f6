const calm = 250

/**
 * Calls back after the page may have become another: by pushState, by a fragment, from the back-forward cache, or by what
 * its scripts write into it; four times a second at most, and never while the page is busy loading. Returns what asks for
 * it by hand.
 */
export function watchPage(changed: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      if (!signal.aborted) changed()
    }, calm)
  }
  const observer = new MutationObserver(soon)
  // documentElement is replaced by some pages, document never.
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  for (const type of ['popstate', 'hashchange', 'pageshow', 'load'])
    window.addEventListener(type, soon, { signal, passive: true })
  // Chromium tells of pushState here, in every world.
  window.navigation?.addEventListener('currententrychange', soon, { signal })
  document.addEventListener('DOMContentLoaded', soon, { signal, passive: true })
  if (document.readyState !== 'loading') soon()
  return soon
}
