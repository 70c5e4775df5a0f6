/**
 * Puts a file into the page's own upload field, as if it had been chosen there. False where the page has none.
 * Whoever saves the ticket sends it.
 */
export function putInto(fileInput: string | undefined, file: File): boolean {
  const input = fileInput && document.querySelector(fileInput)
  if (!(input instanceof HTMLInputElement) || input.type !== 'file') return false
  const transfer = new DataTransfer()
  for (const there of input.multiple ? (input.files ?? []) : []) transfer.items.add(there)
  transfer.items.add(file)
  input.files = transfer.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return true
}
