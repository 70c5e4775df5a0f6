import { endingNames } from '@countersign/shared/names'
import type { Audience, State } from '@countersign/shared/record'
import { isSignature } from '@countersign/shared/record'
import { fill, type Lang, langs, type Text } from '@countersign/shared/text'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../parts/actions/button.tsx'
import { PagePreview } from '../parts/customer/page-preview.tsx'
import { ChoiceGroup } from '../parts/fields/choice-group.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { ProgressBar } from '../parts/frame/progress-bar.tsx'
import { useVisit } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import './document.css'
import { documentName } from './document-name.ts'
import { PrintedPages } from './printed-pages.tsx'
import { routes } from './routes.ts'
import { usePages } from './use-pages.ts'
import { usePdf } from './use-pdf.ts'
import { useVisitId } from './visit-desk.tsx'
import { VisitGate } from './visit-gate.tsx'

/** The record as a document: to look at, send, keep and print. */
export function DocumentScreen({ visit }: { visit: string }) {
  return (
    <VisitGate visit={visit}>
      <RecordDocument />
    </VisitGate>
  )
}

function RecordDocument() {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const record = useVisit(visit, (view) => view.record)
  const [lang, setLang] = useState<Lang>(record.state.opened?.lang ?? 'zh-CN')
  const [audience, setAudience] = useState<Audience>('customer')
  const { pages, isFresh, failed, retry } = usePages(record, lang, audience)
  const name = documentName(record.state, { lang, audience })
  const pdf = usePdf({ record, lang, audience }, name)
  const notice = standing(record.state)
  useTitle(name.replace(/\.pdf$/, ''))

  return (
    <PageFrame
      title={say(words.title)}
      detail={record.state.opened?.number ?? ''}
      onBack={() => go(routes.visit(visit))}
      action={
        <div className="document-actions">
          <Button icon="print" isDisabled={!isFresh} onPress={() => print()}>
            {say(words.print)}
          </Button>
          <Button
            kind={pdf.canShare ? 'secondary' : 'primary'}
            icon="download"
            isBusy={pdf.busy === 'download'}
            onPress={pdf.download}
          >
            {say(words.download)}
          </Button>
          {pdf.canShare && (
            <Button kind="primary" icon="share" isBusy={pdf.busy === 'share'} onPress={pdf.share}>
              {say(words.share)}
            </Button>
          )}
        </div>
      }
    >
      <div className="stack document-screen">
        {notice && <Banner tone="warn" title={say(notice)} />}
        {audience === 'internal' && <Banner tone="warn" title={say(words.internalNotice)} />}
        {pdf.failed && (
          <Banner tone="error" title={say(words.noPdf)}>
            {say(pdf.failed)}
          </Banner>
        )}
        {failed && (
          <Banner
            tone="error"
            title={say(words.noPages)}
            action={<Button onPress={retry}>{say(words.retry)}</Button>}
          >
            {say(failed)}
          </Banner>
        )}
        <div className="columns">
          <ChoiceGroup
            label={say(words.language)}
            look="segments"
            choices={langs.map((id) => ({ id, label: ownNames[id] }))}
            chosen={lang}
            onChoose={setLang}
          />
          <ChoiceGroup
            label={say(words.audience)}
            look="segments"
            choices={(['customer', 'internal'] as const).map((id) => ({ id, label: say(words[id]) }))}
            chosen={audience}
            onChoose={setAudience}
          />
        </div>
        {!isFresh && !failed && <ProgressBar label={say(words.making)} part={null} />}
        {pages && <PagePreview label={record.state.opened?.number ?? ''} pages={pages} />}
      </div>
      {pages && <PrintedPages pages={pages} />}
    </PageFrame>
  )
}

/** Names the page while it is open: what is printed into a file gets that name. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}

/** How it ended where nobody has anything to sign, or what keeps the record from being complete. */
function standing(state: State): Text | undefined {
  const { places, ended, trips, departed, arrived, workBegan } = state
  if (ended && !workBegan && trips.every((trip) => !trip.workBegan))
    return fill(words.ended, { way: endingNames[ended.way] })
  if (trips.length > 0 && !departed && !arrived && !workBegan) return words.brokenOff
  const [first, second] = [places[1], places[2]]
  if (second && !isSignature(second)) return words.refused
  if (isSignature(first) && isSignature(second)) return undefined
  if (isSignature(first)) return words.secondMissing
  return isSignature(second) ? words.firstMissing : words.unsigned
}

const ownNames: Readonly<Record<Lang, string>> = { 'zh-CN': '中文', en: 'English' }

const words = {
  title: { 'zh-CN': '服务记录单', en: 'Service record' },
  making: { 'zh-CN': '正在生成…', en: 'Making it…' },
  print: { 'zh-CN': '打印', en: 'Print' },
  download: { 'zh-CN': '下载 PDF', en: 'Download PDF' },
  share: { 'zh-CN': '发送 PDF', en: 'Share PDF' },
  language: { 'zh-CN': '记录单的语言', en: 'Language of the record' },
  audience: { 'zh-CN': '给谁', en: 'For whom' },
  customer: { 'zh-CN': '客户联', en: 'Customer' },
  internal: { 'zh-CN': '内部留存', en: 'Internal' },
  internalNotice: {
    'zh-CN': '内部留存联含不提供给客户的内容，请勿发给客户。',
    en: 'The internal copy holds what is not for the customer. Don’t send it to them.',
  },
  noPdf: { 'zh-CN': 'PDF 没有生成', en: 'There is no PDF' },
  noPages: { 'zh-CN': '记录单暂时显示不出来', en: 'The record can’t be shown just now' },
  retry: { 'zh-CN': '重试', en: 'Try again' },
  ended: {
    'zh-CN': '{way}：没有现场服务，不用客户签字，记录单上写明了原因。',
    en: '{way}: nothing was done on site, so nobody signs. The record says why.',
  },
  brokenOff: {
    'zh-CN': '服务中断，下次上门继续，这份记录尚未完成。',
    en: 'The visit was broken off and goes on another time: this record is not complete.',
  },
  unsigned: {
    'zh-CN': '客户还没有签字，这份记录尚未完成。',
    en: 'The customer has not signed yet: this record is not complete.',
  },
  firstMissing: {
    'zh-CN': '缺第一处签字（数据安全），这份记录尚未完成。',
    en: 'Signature 1 (data safety) is missing: this record is not complete.',
  },
  secondMissing: {
    'zh-CN': '缺第二处签字（服务完成），这份记录尚未完成。',
    en: 'Signature 2 (completion) is missing: this record is not complete.',
  },
  refused: {
    'zh-CN': '客户没有签字，原因已写在记录单上。',
    en: 'The customer did not sign; the reason stands in the record.',
  },
} satisfies { [name: string]: Text }
