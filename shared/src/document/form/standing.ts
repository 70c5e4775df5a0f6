import { type Audience, isSignature, type Place } from '../../record/index.ts'
import type { Lang, Text } from '../../text/index.ts'
import type { Block } from '../content.ts'
import { endingNames } from '../names.ts'
import { isBrokenOff, isNotServed } from './ending.ts'
import { type Sheet, say, time } from './sheet.ts'
import { hasPlace } from './signature.ts'

/** What keeps the record from being complete, or how it ended otherwise, said first. */
export function standing(sheet: Sheet, audience: Audience): readonly Block[] {
  const { places, amendments } = sheet.state
  const missing = ([1, 2] as const).filter((place) => places[place] === null && hasPlace(sheet, place))
  const refused = ([1, 2] as const).filter((place) => places[place] !== null && !isSignature(places[place]))
  const amended = amendments.length > 0 && places[2] === null
  const notices: readonly (Text | false)[] = [
    audience === 'internal' && {
      'zh-CN': '内部留存联：含不提供给客户的内容，请勿外传。',
      en: 'Internal copy: it holds what is not for the customer. Do not pass it on.',
    },
    endedNotice(sheet),
    brokenOffNotice(sheet),
    refused.length > 0 && {
      'zh-CN': `客户拒绝签字（${placesNamed(refused, 'zh-CN')}），原因见签字栏。本记录尚未完成客户确认。`,
      en: `The customer refused to sign (${placesNamed(refused, 'en')}); the reason stands in the box. This record is not confirmed by the customer.`,
    },
    missing.length > 0 && {
      'zh-CN': `尚未签字（${placesNamed(missing, 'zh-CN')}）。本记录未完成。`,
      en: `Not signed yet (${placesNamed(missing, 'en')}). This record is not complete.`,
    },
    amended && {
      'zh-CN': '签字后内容有更正，须由客户重新签字。',
      en: 'The content was amended after signing; the customer has to sign anew.',
    },
  ]
  return notices.flatMap((notice) => (notice ? [{ block: 'notice', text: say(sheet, notice) } as const] : []))
}

function endedNotice({ state }: Sheet): Text | false {
  const { ended } = state
  if (!ended) return false
  const way = endingNames[ended.way]
  return isNotServed(state)
    ? {
        'zh-CN': `本次未进行现场服务：${way['zh-CN']}。详见“结束情况”。`,
        en: `No service was given on site: ${lower(way.en)}. See “How it ended”.`,
      }
    : {
        'zh-CN': `本次服务已结束：${way['zh-CN']}。详见“结束情况”。`,
        en: `The visit has ended: ${lower(way.en)}. See “How it ended”.`,
      }
}

function brokenOffNotice({ state }: Sheet): Text | false {
  const last = state.trips.at(-1)
  if (!last || !isBrokenOff(state)) return false
  const next = last.interrupted.next
  return {
    'zh-CN': `服务中断，${next ? `约定 ${time(next)} 继续` : '继续的时间另行约定'}。`,
    en: `The visit was broken off; it goes on ${next ? `on ${time(next)}` : 'at a time yet to be agreed'}.`,
  }
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function placesNamed(places: readonly Place[], lang: Lang): string {
  const names = { 1: { 'zh-CN': '签字一', en: 'signature 1' }, 2: { 'zh-CN': '签字二', en: 'signature 2' } }
  return places.map((place) => names[place][lang]).join(lang === 'en' ? ', ' : '、')
}
