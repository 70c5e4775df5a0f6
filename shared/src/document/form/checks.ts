import type { Told } from '../../record/index.ts'
import { type Item, type Phase, phases } from '../../standard/index.ts'
import type { Text } from '../../text/index.ts'
import type { Choice } from '../content.ts'
import { field, fields, type Section, type Sheet, say } from './sheet.ts'

const phaseNames: Readonly<Record<Phase, Text>> = {
  contact: { 'zh-CN': '联系', en: 'Contact' },
  prepare: { 'zh-CN': '准备', en: 'Prepare' },
  meet: { 'zh-CN': '到场', en: 'Meet' },
  serve: { 'zh-CN': '服务', en: 'Serve' },
  confirm: { 'zh-CN': '交付', en: 'Confirm' },
}

/** What the service standard wants checked, phase by phase: a tick each, or why it did not apply. */
export function checksSection(sheet: Sheet, items: readonly Item[]): Section {
  const { checks } = sheet.state
  const lines = items.flatMap((item) =>
    item.effects
      .flatMap((effect) => (effect.effect === 'check' ? effect.lines : []))
      .map((line) => ({ phase: item.phase, key: `${item.id}/${line.name}`, words: say(sheet, line.say) })),
  )
  const known = new Set(lines.map(({ key }) => key))
  const unknown = Object.keys(checks).filter((key) => !known.has(key))
  const rows = phases.map((phase) => {
    const shown = lines.filter((line) => line.phase === phase && (sheet.blank || checks[line.key]))
    return [field(sheet, phaseNames[phase], toTicks(shown))]
  })
  const others = toTicks(unknown.map((key) => ({ key, words: key })))
  return {
    title: { 'zh-CN': '服务规范检查', en: 'Service standard checks' },
    blocks: fields(
      sheet,
      [...rows, [field(sheet, { 'zh-CN': '其他', en: 'Other' }, others)]].filter(hasTicks),
    ),
  }

  function toTicks(shown: readonly { readonly key: string; readonly words: string }[]): readonly Choice[] {
    return shown.map(({ key, words }) => {
      const check = checks[key]
      return { words: words + excuse(sheet, check), ticked: check?.result === 'done' }
    })
  }
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
  return row.some(({ value }) => value.length > 0)
}
