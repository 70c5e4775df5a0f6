import { canonical, type Hash, type Json, sha256 } from '../../field/index.ts'
import type { Audience, State } from '../../record/index.ts'
import { standard as newestStandard, type Standard, standardOf } from '../../standard/index.ts'
import type { Lang, Text } from '../../text/index.ts'
import type { Block, Content } from '../content.ts'
import { amendmentsSection, followOnSection, photosSection } from './after.ts'
import { checksSection } from './checks.ts'
import { consentSection, dataSafetySection } from './data-safety.ts'
import { endingSection } from './ending.ts'
import { feesSection, handoverSection, opinionFields } from './handover.ts'
import { internalSection } from './internal.ts'
import { onSiteSection } from './on-site.ts'
import { customerSection, serviceSection } from './service.ts'
import { choices, field, fields, type Section, type Sheet, say } from './sheet.ts'
import { hasPlace, signatureBox } from './signature.ts'
import { standing } from './standing.ts'
import { takenSection } from './taken.ts'
import { visitSection } from './visit.ts'
import { workSection } from './work.ts'

/** The version of the form and its layout. A record prints in the version it was signed in. */
export const layoutVersion = 1

export const documentTitle: Text = { 'zh-CN': '运维现场服务记录单', en: 'On-Site Service Record' }

/**
 * The form of a record in one language. `state` is that of the copy to print:
 * the customer's copy holds no internal facts, so none can appear.
 */
export function form(state: State, lang: Lang, audience: Audience): Content {
  const sheet: Sheet = { state, lang, blank: false }
  const standard = standardOf(state.opened?.standard ?? '')
  return contentOf(sheet, [...standing(sheet, audience), ...sections(sheet, standard, 'shown')])
}

/** The same form with nothing in it, to be filled in by pen on the day the tablet is dead. */
export function blankFormContent(empty: State, lang: Lang): Content {
  const sheet: Sheet = { state: empty, lang, blank: true }
  return contentOf(sheet, sections(sheet, newestStandard, 'empty'))
}

/**
 * The hash a signature binds: of everything the customer's form says in this language,
 * with both signature boxes empty. `state` is that of the customer's copy, folded to what the signature covers.
 */
export function contentHash(state: State, lang: Lang): Hash {
  const sheet: Sheet = { state, lang, blank: false }
  const standard = standardOf(state.opened?.standard ?? '')
  const content = contentOf(sheet, sections(sheet, standard, 'empty'))
  return sha256(canonical({ layout: layoutVersion, content } as unknown as Json))
}

function contentOf(sheet: Sheet, blocks: readonly Block[]): Content {
  const { opened, job } = sheet.state
  return {
    organisation: opened?.organisation ?? '',
    title: say(sheet, documentTitle),
    references: [
      { label: say(sheet, { 'zh-CN': '记录编号', en: 'Record no.' }), value: opened?.number ?? '' },
      { label: say(sheet, { 'zh-CN': '工单编号', en: 'Ticket no.' }), value: job.ticket?.number ?? '' },
    ],
    blocks,
  }
}

function sections(sheet: Sheet, standard: Standard, signatures: 'shown' | 'empty'): readonly Block[] {
  const all: readonly Section[] = [
    serviceSection(sheet),
    customerSection(sheet),
    visitSection(sheet),
    onSiteSection(sheet),
    workSection(sheet),
    takenSection(sheet),
    consentSection(sheet),
    statementsToChoose(sheet, standard, dataSafetySection(sheet, signatures)),
    handoverSection(sheet),
    endingSection(sheet),
    checksSection(sheet, standard.items),
    feesSection(sheet),
    completionSection(sheet, standard, signatures),
    amendmentsSection(sheet),
    followOnSection(sheet),
    photosSection(sheet),
    internalSection(sheet, standard.items),
  ]
  return all
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index) => [
      { block: 'section', title: `${numberOf(sheet.lang, index + 1)}${say(sheet, title)}` } as const,
      ...blocks,
    ])
}

function completionSection(sheet: Sheet, standard: Standard, signatures: 'shown' | 'empty'): Section {
  const box = signatureBox(sheet, 2, signatures)
  const words = standard.statements.find(({ place }) => place === 2)?.words
  const printed = sheet.blank && words ? { ...box, statement: say(sheet, words) } : box
  return {
    title: { 'zh-CN': '客户意见与完成确认', en: 'Opinion and completion' },
    blocks: [...opinionFields(sheet), ...(hasPlace(sheet, 2) ? [printed] : [])],
  }
}

/** On paper the customer ticks which of the data-safety statements is signed. */
function statementsToChoose(sheet: Sheet, standard: Standard, section: Section): Section {
  if (!sheet.blank) return section
  const offered = standard.statements.filter(({ place }) => place === 1)
  const names = Object.fromEntries(offered.map(({ id, words }) => [id, words]))
  const row = [field(sheet, { 'zh-CN': '确认内容', en: 'I confirm' }, choices(sheet, names, null))]
  const [facts, ...box] = section.blocks
  return { ...section, blocks: facts ? [facts, ...fields(sheet, [row]), ...box] : box }
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** `三、` or `3. `, up to 99. */
function numberOf(lang: Lang, number: number): string {
  if (lang === 'en') return `${number}. `
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}、`
}
