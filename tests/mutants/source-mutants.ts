/** One small mistake in a source file: where and what, and the whole text with it. */
interface SourceMutant {
  readonly name: string
  readonly text: string
}

// The code is formatted, so that an operator between spaces is one, and a generic's bracket isn't.
const changes: readonly (readonly [RegExp, string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ >= /g, ' > '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ < /g, ' <= '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \* /g, ' / '],
  [/ \/ /g, ' * '],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\.findLast\(/g, '.find('],
  [/\.at\(-1\)/g, '.at(0)'],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/(?<=[(\s])!(?=[a-z(])/g, ''],
  [/Math\.max/g, 'Math.min'],
  [/Math\.min/g, 'Math.max'],
  [/(?<![\w'.])\d[\d_]*(?![\w'])/g, '7'],
]

/** Every text that differs from this one by one operator, sign or number. */
export function mutantsOf(source: string): readonly SourceMutant[] {
  const lines = source.split('\n')
  return lines.flatMap((line, at) => {
    if (!isCode(line)) return []
    return changes.flatMap(([operator, instead]) =>
      [...line.matchAll(operator)].map((found) => {
        const changed = line.slice(0, found.index) + instead + line.slice(found.index + found[0].length)
        const text = lines.with(at, changed).join('\n')
        return { name: `${at + 1} ${line.trim()} → ${found[0].trim()} to ${instead.trim()}`, text }
      }),
    )
  })
}

/** Neither words for people nor types, where a mistake isn't one of the rules. */
function isCode(line: string): boolean {
  return (
    !/^\s*(import|export \{|export type|type|interface|readonly|\/\/|\*|\/\*\*|\|)/.test(line) &&
    !/'zh-CN'|\ben:/.test(line)
  )
}
