import { isSignature } from '@countersign/shared/record'
import { fill, type Text } from '@countersign/shared/text'
import { InkDrawing } from '../../parts/customer/ink-drawing.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts } from '../visit-desk.tsx'

/** The data-safety signature given before the work, where there is one. */
export function PlaceOneSigned() {
  const { say } = useLang()
  const stands = useFacts((state) => state.places[1])
  if (!isSignature(stands)) return null
  const time = `${stands.at.slice(0, 10)} ${stands.at.slice(11, 16)}`
  const words = say(fill(said.placeOne, { name: stands.signer.name ?? '—', time }))
  return (
    <div className="stack" data-gap="small">
      <p>{words}</p>
      {stands.ink.drawing !== null && <InkDrawing path={stands.ink.drawing} label={words} />}
    </div>
  )
}

/** The opinion that is signed along with the rest. */
export function OpinionGiven() {
  const { say } = useLang()
  const opinion = useFacts((state) => state.opinion)
  if (!opinion) return null
  const parts = [
    opinion.rating === null ? null : say(fill(said.rating, { rating: opinion.rating })),
    opinion.words ?? null,
  ]
  return <p>{say(fill(said.opinion, { opinion: parts.filter(Boolean).join(' ') }))}</p>
}

const said = {
  placeOne: {
    'zh-CN': '数据安全一处已由{name}于 {time} 签字。',
    en: 'Data safety was signed by {name} on {time}.',
  },
  opinion: { 'zh-CN': '您的评价：{opinion}', en: 'Your opinion: {opinion}' },
  rating: { 'zh-CN': '{rating} 分（满分 5 分）', en: '{rating} of 5' },
} satisfies { [name: string]: Text }
