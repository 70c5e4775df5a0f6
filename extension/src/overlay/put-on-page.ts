import { isVisible } from '../reading/visible.ts'

/**
 * Puts a file into the page's own upload field, as if it had been chosen there: whoever saves the ticket sends it.
 * False where the page has none, or hides the form it is in.
 */
export function putFile(fileInput: string | undefined, file: File): boolean {
  const input = fileInput && document.querySelector(fileInput)
  if (!(input instanceof HTMLInputElement) || input.type !== 'file') return false
  const form = input.closest('form')
  if (form && !isVisible(form)) return false
  const transfer = new DataTransfer()
  for (const there of input.multiple ? (input.files ?? []) : []) transfer.items.add(there)
  transfer.items.add(file)
  input.files = transfer.files
  tell(input)
  return true
}

/** Writes into the page's own field for comments, after what is there. False where the page shows none. */
export function putWords(commentBox: string | undefined, words: string): boolean {
  const box = commentBox && document.querySelector(commentBox)
  if (!box || !isVisible(box)) return false
  if (box instanceof HTMLTextAreaElement) {
    box.focus()
    box.value = [box.value.trimEnd(), words].filter(Boolean).join('\n')
    tell(box)
    return true
  }
  const editable = box instanceof HTMLIFrameElement ? box.contentDocument?.body : (box as HTMLElement)
  if (!editable?.isContentEditable) return false
  typeInto(editable, words)
  return true
}

/** As by hand: an editor that has the focus takes away what it says while it is empty, and notices what is typed. */
function typeInto(editable: HTMLElement, words: string): void {
  const { ownerDocument } = editable
  ownerDocument.defaultView?.focus()
  editable.focus()
  const selection = ownerDocument.getSelection()
  selection?.selectAllChildren(editable)
  selection?.collapseToEnd()
  ownerDocument.execCommand('insertText', false, words)
}

function tell(field: HTMLElement): void {
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}
