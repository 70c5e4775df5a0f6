import { type ReactNode, useId } from 'react'
import { useModal } from './use-modal.ts'
import './overlay.css'

interface DialogProps {
  title: string
  children: ReactNode
  /** Buttons, the safe one first: it gets the focus. */
  actions: ReactNode
  /** Escape was pressed, or the system's back. */
  onClose: () => void
}

/** A question that must be answered before going on. Show it by rendering it. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const dialog = useModal(onClose)
  const id = useId()
  return (
    <dialog ref={dialog} className="overlay" data-shape="dialog" aria-labelledby={id}>
      <h2 className="overlay-title" id={id}>
        {title}
      </h2>
      <div className="overlay-content">{children}</div>
      <div className="overlay-actions">{actions}</div>
    </dialog>
  )
}
