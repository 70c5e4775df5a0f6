/** Draws a code's dark modules as SVG path data, one unit a module: a run of neighbours is one rectangle. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => runs(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`))
    .join('')
}

function runs(row: readonly boolean[]): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = []
  let start = 0
  for (const [x, isDark] of row.entries()) {
    if (isDark && !row[x - 1]) start = x
    if (isDark && !row[x + 1]) found.push({ start, length: x - start + 1 })
  }
  return found
}
