import * as v from 'valibot'

// The message of every check is a key of `complaints` in complaint.ts: the words people read live there.

const loneSurrogate = /\p{Surrogate}/u
const controlInLine = /[\p{Cc}\u2028\u2029]/u
const controlInProse = /[^\P{Cc}\n]/u

const clean = (forbidden: RegExp, max: number) =>
  v.pipe(
    v.string('not-text'),
    v.check((s) => !loneSurrogate.test(s), 'broken-character'),
    v.check((s) => !forbidden.test(s), 'control-character'),
    v.maxLength(max, 'too-long'),
  )

/** One line of text, which may be empty. */
export const anyLine = clean(controlInLine, 1000)

/** One line of text with something in it. */
export const line = v.pipe(
  anyLine,
  v.check((s) => s.trim() !== '', 'empty'),
)

/** Text of several lines with something in it. */
export const prose = v.pipe(
  clean(controlInProse, 8000),
  v.check((s) => s.trim() !== '', 'empty'),
)

/** RFC 3339 instant with seconds and an offset, e.g. `2026-11-20T09:02:11+08:00`: the wall time where it happened. */
export const instant = v.pipe(
  v.string('not-a-time'),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/, 'not-a-time'),
  v.check((s) => !Number.isNaN(Date.parse(s)), 'not-a-time'),
)

/** A calendar day, `2026-11-20`. */
export const day = v.pipe(
  v.string('not-a-day'),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'not-a-day'),
  v.check((s) => !Number.isNaN(Date.parse(s)), 'not-a-day'),
)

/** A time of day, `08:30`. */
export const clockTime = v.pipe(
  v.string('not-a-clock-time'),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-clock-time'),
)

export const uuid = v.pipe(
  v.string('not-an-id'),
  v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'not-an-id'),
)

export const hash = v.pipe(
  v.custom<`sha256:${string}`>((s) => typeof s === 'string', 'not-a-hash'),
  v.check((s) => /^sha256:[\da-f]{64}$/.test(s), 'not-a-hash'),
)

/** A whole number in a range: nothing in a record is a fraction. */
export const whole = (min: number, max: number) =>
  v.pipe(
    v.number('not-a-number'),
    v.safeInteger('not-a-number'),
    v.minValue(min, 'out-of-range'),
    v.maxValue(max, 'out-of-range'),
  )

export const pick = <const T extends readonly string[]>(options: T) => v.picklist(options, 'not-a-choice')

/** An item of the standard, or one line of it: `B1`, `S4.1`, `B1/tools`. */
export const itemLine = v.pipe(
  v.string('not-an-id'),
  v.regex(/^[A-Z]\d{1,2}(\.\d{1,2})?(\/[a-z\d-]{1,80})?$/, 'not-an-id'),
)

/** A web page people can open: https only. */
export const link = v.pipe(
  v.string('not-a-link'),
  v.regex(/^https:\/\/[^\s/]+/, 'not-a-link'),
  v.maxLength(2000, 'too-long'),
)

export const lang = pick(['zh-CN', 'en'])

/** Where a lane stands: its last event known. */
export const head = v.strictObject({ lane: line, n: whole(1, 100_000), hash })
export type Head = v.InferOutput<typeof head>
