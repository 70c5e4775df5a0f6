import type { Job } from '../ticket/index.ts'
import { plain } from './alike.ts'
import { type Calendar, type MasterData, mostMinutes } from './master-data.ts'
import { minuteOf } from './wall-clock.ts'

/** What was promised to a customer, in minutes from the dispatch, and whether they run only in working hours. */
export type Sla = Omit<MasterData['slas'][number], 'contract'>

/**
 * What a project promises: the row for its number, its name or its SLA's words; else what those words say themselves
 * (`4 小时到场，8 小时修复`, `Next business day`). Undefined where nothing is promised that a clock could tell.
 */
export function slaOf({ slas, calendar }: MasterData, project: Job['project']): Sla | undefined {
  if (!project) return undefined
  for (const name of [project.number, project.name, project.sla]) {
    const row = name === undefined ? undefined : slas.find(({ contract }) => plain(contract) === plain(name))
    if (row) {
      const { contract: _, ...promised } = row
      return promised
    }
  }
  return project.sla === undefined ? undefined : readSla(project.sla, calendar)
}

/**
 * Reads an SLA from free text. Hours run always, unless the text speaks of working time anywhere; a working day is as
 * long as the calendar's. Of several promises of a kind the shortest counts: a reminder too early harms nobody.
 */
function readSla(text: string, calendar: Calendar): Sla | undefined {
  const words = text.normalize('NFKC').toLowerCase()
  const clock = roundTheClock.test(words) ? 'always' : workingWords.test(words) ? 'working' : 'always'
  const day = clock === 'working' ? minuteOf(calendar.closes) - minuteOf(calendar.opens) : 1440
  const promised = words
    .replace(officeHours, ' ')
    .split(/[,;、。/\n]|\band\b/)
    .flatMap((clause) => promisesOf(clause, day))
  const arriveWithin = shortest(promised, 'arrive')
  const solveWithin = shortest(promised, 'solve')
  if (arriveWithin === undefined && solveWithin === undefined) return undefined
  return {
    ...(arriveWithin !== undefined && { arriveWithin }),
    ...(solveWithin !== undefined && { solveWithin }),
    clock,
  }
}

const roundTheClock = /7\s*[x×*/]\s*24|24\s*[x×*/]\s*7/
const workingWords = /工作|working|business|\bnbd\b|5\s*[x×*/]\s*\d/
const officeHours = /\d\s*[x×*/]\s*\d+\s*(个?小时|hours?\b|h\b)?/g

type Deed = 'arrive' | 'solve' | 'answer'
interface Promised {
  readonly deed: Deed
  readonly minutes: number
}

const deeds: readonly (readonly [Deed, string])[] = [
  ['arrive', '到场|到达|上门|抵达|on[- ]?site|arriv\\w*|attend\\w*'],
  ['solve', '修复|解决|恢复|完成|排除|fix\\w*|solv\\w*|resol\\w*|repair\\w*|restor\\w*'],
  ['answer', '响应|回复|答复|受理|respon\\w*|reply|answer\\w*|call'],
]
const number = '\\d+(?:\\.\\d+)?|[半一二两三四五六七八九十]+'
const unit = '分钟|小时|天|日|minutes?|mins?|hours?|hrs?|days?|h|d'
const between = '\\s*个?\\s*(?:工作|自然|working|business|calendar)?\\s*'
const nextDay = '(?:下一?个?|次|第二个?)(?:工作)?[日天]|next (?:business |working )?day|\\bnbd\\b'
const token = new RegExp(
  `(?<next>${nextDay})|(?<number>${number})${between}(?<unit>${unit})|${deeds
    .map(([deed, words]) => `(?<${deed}>${words})`)
    .join('|')}`,
  'g',
)

/** The promises of one clause: each time with the deed behind it (`4 小时到场`), or before it (`on site within 4h`). */
function promisesOf(clause: string, day: number): readonly Promised[] {
  const found = [...clause.matchAll(token)].map(({ groups = {} }) => ({
    deed: deeds.find(([deed]) => groups[deed] !== undefined)?.[0],
    minutes: groups.next ? day : minutesOf(groups.number, groups.unit, day),
    isDay: groups.next !== undefined,
  }))
  const first = found[0]
  if (found.every(({ deed }) => deed === undefined) && first?.isDay) return [{ deed: 'arrive', minutes: day }]
  const step = first?.deed === undefined ? 1 : -1
  return found.flatMap(({ deed, minutes }, i) => {
    const said = deed ?? found[i + step]?.deed
    return deed === undefined && said !== undefined && minutes >= 1 && minutes <= mostMinutes
      ? [{ deed: said, minutes }]
      : []
  })
}

function shortest(promised: readonly Promised[], deed: Deed): number | undefined {
  const times = promised.filter((one) => one.deed === deed).map(({ minutes }) => minutes)
  return times.length > 0 ? Math.min(...times) : undefined
}

function minutesOf(number = '', unit = '', day: number): number {
  const each = /^(分|m)/.test(unit) ? 1 : /^(小|h)/.test(unit) ? 60 : day
  return Math.round(countOf(number) * each)
}

const digits = '零一二三四五六七八九'

/** 4, 1.5, 半, 两, 十二, 二十四. */
function countOf(number: string): number {
  if (/\d/.test(number)) return Number(number)
  if (number === '半') return 0.5
  const digit = (sign = '') => digits.indexOf(sign === '两' ? '二' : sign)
  const [tens, ones] = number.includes('十') ? number.split('十') : ['零', number]
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
