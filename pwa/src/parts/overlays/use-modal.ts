import { useEffect, useRef } from 'react'

/**
 * Opens a native `<dialog>` as long as its component is shown, over everything and with the focus kept
 * in; gives the focus back to what had it before.
 */
export function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)
  close.current = onClose

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const before = document.activeElement
    // React takes the element away when the owner stops showing it; the browser must not close it by itself.
    const cancel = (event: Event) => {
      event.preventDefault()
      close.current()
    }
    element.addEventListener('cancel', cancel)
    if (!element.open) element.showModal()
    return () => {
      element.removeEventListener('cancel', cancel)
      element.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  return dialog
}
