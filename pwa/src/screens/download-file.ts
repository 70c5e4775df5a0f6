/** Hands a file to the person: the browser's download. */
export function downloadFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun when the click returns; a slow disk may still read the address for a while.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
