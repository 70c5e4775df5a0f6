/** The lines of a text file (UTF-8), read piece by piece; empty ones left out. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let parts: string[] = []
  for (;;) {
    const { done, value = '' } = await reader.read()
    const [first = '', ...rest] = value.split('\n')
    parts.push(first)
    for (const next of rest) {
      const line = parts.join('')
      if (line.trim() !== '') yield line
      parts = [next]
    }
    if (done) break
  }
  const last = parts.join('')
  if (last.trim() !== '') yield last
}
