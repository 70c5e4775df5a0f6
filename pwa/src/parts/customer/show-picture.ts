/**
 * Shows an SVG in an image, by an address of its own. The cleanup takes the image off the address before the address
 * goes: an image that is still loading would complain otherwise.
 */
export function showPicture(image: HTMLImageElement, svg: string): () => void {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  image.src = address
  return () => {
    image.removeAttribute('src')
    URL.revokeObjectURL(address)
  }
}
