// General Office of the State Council, notice on the holidays of 2026 (November 2025). The notice for a year comes in
// the autumn before it: later years are the organisation's to add until then.

/** Days off, weekends among them. */
export const holidays2026: readonly string[] = [
  ...days('2026-01', 1, 3), // 元旦
  ...days('2026-02', 15, 23), // 春节
  ...days('2026-04', 4, 6), // 清明节
  ...days('2026-05', 1, 5), // 劳动节
  ...days('2026-06', 19, 21), // 端午节
  ...days('2026-09', 25, 27), // 中秋节
  ...days('2026-10', 1, 7), // 国庆节
]

/** Saturdays and Sundays worked for them. */
export const workdays2026: readonly string[] = [
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
]

function days(month: string, first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${month}-${String(first + i).padStart(2, '0')}`)
}
