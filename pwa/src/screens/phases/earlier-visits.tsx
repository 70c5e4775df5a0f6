import { endingNames, outcomeNames } from '@countersign/shared/names'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { Section } from '../../parts/frame/section.tsx'
import { EarlierVisit } from '../../parts/lists/earlier-visit.tsx'
import type { Summary } from '../../record-store/index.ts'
import { useEarlierVisits } from '../../record-store/use-earlier.ts'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { useVisitId } from '../visit-desk.tsx'

const atFirst = 3
const perMore = 20

/** Who was here before, and what for (A3): visits on this device of the same customer unit or the same asset. */
export function EarlierVisits() {
  const { say } = useLang()
  const visits = useEarlierVisits(useVisitId())
  const [limit, setLimit] = useState(atFirst)
  if (visits.length === 0) return null
  return (
    <Section title={say(words.title)} note={say(fill(words.count, { n: visits.length }))}>
      <ul>
        {visits.slice(0, limit).map((visit) => (
          <li key={visit.visit}>
            <EarlierVisit
              href={routes.visit(visit.visit)}
              date={visit.opened.slice(0, 10)}
              engineer={visit.engineer.name || say(words.nobody)}
              fault={visit.fault || visit.number}
              standing={standingOf(visit).map(say).join(' · ')}
            />
          </li>
        ))}
      </ul>
      {visits.length > limit && (
        <Button
          kind="quiet"
          icon="down"
          onPress={() => setLimit(limit === atFirst ? perMore : limit + perMore)}
        >
          {say(fill(words.more, { n: visits.length - limit }))}
        </Button>
      )}
    </Section>
  )
}

function standingOf({ outcome, places, ended }: Summary): readonly Text[] {
  if (ended) return [endingNames[ended]]
  return [outcome ? outcomeNames[outcome] : words.noOutcome, words[places[2] ?? 'unsigned']]
}

const words = {
  title: { 'zh-CN': '以前的服务', en: 'Earlier visits' },
  count: { 'zh-CN': '{n} 次', en: '{n}' },
  nobody: { 'zh-CN': '工程师未填写', en: 'Engineer not known' },
  noOutcome: { 'zh-CN': '没有结果', en: 'No outcome' },
  signed: { 'zh-CN': '客户已签字', en: 'Signed by the customer' },
  refused: { 'zh-CN': '客户拒签', en: 'Refused by the customer' },
  unsigned: { 'zh-CN': '未签字', en: 'Not signed' },
  more: { 'zh-CN': '再看 {n} 次', en: '{n} more' },
} satisfies { [name: string]: Text }
