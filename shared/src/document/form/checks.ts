import type { State, Told } from '../../record/index.ts'
import { type CheckLine, type Item, type Phase, phases } from '../../standard/index.ts'
import { asTyped, fill, type Text } from '../../text/index.ts'
import type { Choice, Field } from '../content.ts'
import { field, fields, type Section, type Sheet, say } from './sheet.ts'

const phaseNames: Readonly<Record<Phase, Text>> = {
  contact: { 'zh-CN': '联系', en: 'Contact' },
  prepare: { 'zh-CN': '准备', en: 'Prepare' },
  meet: { 'zh-CN': '到场', en: 'Meet' },
  serve: { 'zh-CN': '服务', en: 'Serve' },
  confirm: { 'zh-CN': '交付', en: 'Confirm' },
}

type Checks = State['checks']

/** What the service standard wants checked, phase by phase: a tick each, or why it did not apply. */
export function checksSection(sheet: Sheet, items: readonly Item[]): Section {
  const { checks, earlierChecks } = sheet.state
  return {
    title: { 'zh-CN': '服务规范检查', en: 'Service standard checks' },
    blocks: [
      ...fields(
        sheet,
        earlierChecks
          .map((earlier, index) => [earlierTrip(sheet, items, earlier, index + 1)])
          .filter(hasTicks),
      ),
      ...fields(sheet, rowsOf(sheet, items, checks).filter(hasTicks)),
    ],
  }
}

/** The ticks of a trip that was broken off, all in one. */
function earlierTrip(sheet: Sheet, items: readonly Item[], checks: Checks, number: number): Field {
  const ticks = rowsOf(sheet, items, checks).flatMap((row) =>
    row.flatMap(({ value }) => (typeof value === 'string' ? [] : value)),
  )
  return field(sheet, { 'zh-CN': `第 ${number} 次上门`, en: `Trip ${number}` }, ticks)
}

function rowsOf(sheet: Sheet, items: readonly Item[], checks: Checks): readonly (readonly Field[])[] {
  const lines = items.flatMap((item) =>
    item.effects
      .flatMap((effect) => (effect.effect === 'check' ? effect.lines : []))
      .map((line) => ({ phase: item.phase, item, line })),
  )
  const inPhase = (phase: Phase) =>
    lines
      .filter((one) => one.phase === phase)
      .flatMap(({ item, line }) =>
        line.each ? eachTick(sheet, item, line, checks) : tick(sheet, item, line, checks),
      )
  const known = (key: string) =>
    lines.some(({ item, line }) =>
      line.each ? key.startsWith(`${item.id}/${line.name}-`) : key === `${item.id}/${line.name}`,
    )
  const others = Object.entries(checks)
    .filter(([key]) => !known(key))
    .map(([key, check]) => ticked(sheet, key, check))
  return [
    ...phases.map((phase) => [field(sheet, phaseNames[phase], inPhase(phase))]),
    [field(sheet, { 'zh-CN': '其他', en: 'Other' }, others)],
  ]
}

function tick(sheet: Sheet, item: Item, line: CheckLine, checks: Checks): readonly Choice[] {
  const check = checks[`${item.id}/${line.name}`]
  return sheet.blank || check ? [ticked(sheet, say(sheet, line.say), check)] : []
}

/**
 * One line for each thing of a list. What the copy has no words for (the organisation's own lists, or facts that are not
 * for the customer) is counted: the ticks are told, the things are not.
 */
function eachTick(sheet: Sheet, item: Item, line: CheckLine, checks: Checks): readonly Choice[] {
  const prefix = `${item.id}/${line.name}-`
  const ticks = Object.entries(checks).filter(([key]) => key.startsWith(prefix))
  const named = ticks.flatMap(([key, check]) => {
    const words = wordsOf(sheet, line, key.slice(prefix.length))
    return words ? [ticked(sheet, say(sheet, fill(line.say, { line: words })), check)] : []
  })
  const unnamed = ticks.filter(([key]) => !wordsOf(sheet, line, key.slice(prefix.length)))
  const counted = (count: number) =>
    say(sheet, fill(line.say, { line: { 'zh-CN': `共 ${count} 项`, en: `${count} in all` } }))
  const done = unnamed.filter(([, check]) => check.result === 'done')
  const excused = unnamed.filter(([, check]) => check.result !== 'done')
  return [
    ...named,
    ...(done[0] ? [ticked(sheet, counted(done.length), done[0][1])] : []),
    ...excused.map(([, check]) => ticked(sheet, counted(1), check)),
  ]
}

function wordsOf({ state }: Sheet, { each }: CheckLine, id: string): Text | undefined {
  const setting = each === 'settings' ? state.settings.find((one) => one.line === id) : undefined
  if (setting) return asTyped(setting.what)
  const spare = each === 'spares' ? state.spares.find((one) => one.line === id) : undefined
  return spare && asTyped(`${spare.name} × ${spare.quantity}`)
}

function ticked(sheet: Sheet, words: string, check: Told<'item-checked'> | undefined): Choice {
  return { words: words + excuse(sheet, check), ticked: check?.result === 'done' }
}

function excuse(sheet: Sheet, check: Told<'item-checked'> | undefined): string {
  if (check?.result !== 'not-applicable') return ''
  const reason = check.reason ?? ''
  return say(sheet, {
    'zh-CN': reason ? `（不适用：${reason}）` : '（不适用）',
    en: reason ? ` (not applicable: ${reason})` : ' (not applicable)',
  })
}

function hasTicks(row: readonly { readonly value: string | readonly Choice[] }[]): boolean {
  return row.some(({ value }) => typeof value !== 'string' && value.length > 0)
}
