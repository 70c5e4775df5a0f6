/** A calendar day as it was found in a text. */
export interface WrittenDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

type Part = 'year' | 'month' | 'day'

/**
 * Finds the first calendar day in a text. Only whole ones: without a year, and `tomorrow`, are none.
 * @param text in NFKC
 * @param lang of the page (BCP 47): which of `3/4/2026` is the month, and the names of months
 */
export function dateIn(text: string, lang: string | undefined): WrittenDate | undefined {
  return numbered(text, lang) ?? named(text, lang)
}

const year = String.raw`(?<!\d)(?<year>(?:19|20|21)\d\d)`

function numbered(text: string, lang: string | undefined): WrittenDate | undefined {
  const yearFirst = [
    String.raw`${year}\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})(?!\d)`,
    String.raw`${year}(?<between>[-/.])\s?(?<month>\d{1,2})\k<between>\s?(?<day>\d{1,2})(?!\d)`,
    String.raw`${year}(?<month>\d\d)(?<day>\d\d)(?=$|[T\s])`,
  ]
  for (const pattern of yearFirst) {
    const groups = new RegExp(pattern, 'u').exec(text)?.groups
    if (groups) return dated(groups)
  }
  const three = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?!\d)/u.exec(text)
  if (!three) return undefined
  const [, a = '', , b = '', c = ''] = three
  return inOrder([a, b, c], lang)
}

/** Three numbers in the order of the language; where that makes no day, or is not known, in the only order that makes one. */
function inOrder(numbers: readonly string[], lang: string | undefined): WrittenDate | undefined {
  const orders: (readonly Part[])[] = [
    ['month', 'day', 'year'],
    ['day', 'month', 'year'],
  ]
  if (numbers[2]?.length === 2) orders.push(['year', 'month', 'day'])
  const date = (order: readonly Part[]) =>
    dated(Object.fromEntries(order.map((part, index) => [part, numbers[index] ?? ''])))
  const usual = lang ? orderOf(lang) : undefined
  const mine = usual && orders.find((order) => order.join() === usual.join())
  // Where the year comes first in a language but not in the text, its month still comes before its day.
  const own = mine ?? (usual && orders[0])
  const first = own && date(own)
  if (first) return first
  const [only, ...others] = orders.map(date).filter((one) => one !== undefined)
  const same = others.every(
    (one) => one.month === only?.month && one.day === only.day && one.year === only.year,
  )
  return same ? only : undefined
}

function orderOf(lang: string): readonly Part[] | undefined {
  try {
    const parts = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar: 'gregory' }).formatToParts(0)
    return parts
      .map(({ type }) => type)
      .filter((type) => type === 'year' || type === 'month' || type === 'day')
  } catch {
    return undefined
  }
}

function named(text: string, lang: string | undefined): WrittenDate | undefined {
  const lower = text.toLowerCase()
  for (const [name, month] of monthNames(lang)) {
    if (!lower.includes(name)) continue
    const orders = [
      String.raw`${year}[-\s]+${name}[-\s]+(?<day>\d{1,2})(?!\d)`,
      String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+de|\s+of)?[-\s/]+${name}\.?,?(?:\s+de)?[-\s/]+${year}`,
      String.raw`${name}\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${year}`,
      // As C's `asctime` has it, the clock between: `Wed Dec 02 02:00:00 2026`.
      String.raw`${name}\.?\s+(?<day>\d{1,2})\s+\d{1,2}:\d\d(?::\d\d)?\s+${year}`,
    ]
    for (const order of orders) {
      const groups = new RegExp(order, 'u').exec(lower)?.groups
      if (groups) return dated({ ...groups, month: `${month}` })
    }
  }
  return undefined
}

/** The names of the months in the page's language, Chinese and English; longer ones first, for `十一月` ends in `一月`. */
function monthNames(lang: string | undefined): readonly (readonly [string, number])[] {
  const key = lang ?? ''
  const known = names.get(key)
  if (known) return known
  const all = ['zh-CN', 'en', ...(lang ? [lang] : [])].flatMap((one) => namesIn(one))
  const sorted = all.sort(([a], [b]) => b.length - a.length)
  names.set(key, sorted)
  return sorted
}

const names = new Map<string, readonly (readonly [string, number])[]>()

function namesIn(lang: string): (readonly [string, number])[] {
  // A month beside a day is another word in many languages, and in Chinese no word at all.
  const shapes = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' } as const,
  ])
  try {
    const formats = shapes.map(
      (shape) => new Intl.DateTimeFormat(lang, { ...shape, timeZone: 'UTC', calendar: 'gregory' }),
    )
    return formats.flatMap((format) =>
      Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2026, index, 2))
        const name = parts.find(({ type }) => type === 'month')?.value ?? ''
        return [name.toLowerCase().replace(/\.$/, ''), index + 1] as const
      }).filter(([name]) => /^[\p{L}\p{M}]+$/u.test(name)),
    )
  } catch {
    return []
  }
}

function dated(groups: { readonly [part: string]: string | undefined }): WrittenDate | undefined {
  const short = Number(groups.year)
  const date = {
    year: short < 100 ? 2000 + short : short,
    month: Number(groups.month),
    day: Number(groups.day),
  }
  const real = new Date(Date.UTC(date.year, date.month - 1, date.day))
  const same = real.getUTCMonth() === date.month - 1 && real.getUTCDate() === date.day
  return same && date.year >= 1970 && date.year < 2200 ? date : undefined
}
