import { fill, type Text } from '@countersign/shared/text'
import { encodeQR } from 'qr'
import { useMemo } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Button } from '../actions/button.tsx'
import { QrImage } from '../codes/qr-image.tsx'
import { Banner } from '../findings/banner.tsx'
import { ProgressBar } from '../frame/progress-bar.tsx'
import './copy-offer.css'

interface CopyOfferProps {
  /** The record's number, as people say it. */
  number: string
  /** One hash over the whole record. */
  recordHash: string
  /** SHA-256 of the PDF's bytes, once it is made. */
  fingerprint?: string | undefined
  /** Why there is no PDF, in words. */
  failed?: string | undefined
  onRetry: () => void
  onDownload: () => void
  /** Where the system can send files to the customer's phone or mail. */
  onShare?: (() => void) | undefined
}

/** A copy for the customer: the PDF to send or save, and a code with what that PDF can be checked by later. */
export function CopyOffer(props: CopyOfferProps) {
  const { number, recordHash, fingerprint, failed, onRetry, onDownload, onShare } = props
  const { say } = useLang()
  const text = fingerprint && say(fill(words.code, { number, recordHash, fingerprint }))
  const modules = useMemo(() => text && encodeQR(text, 'raw', { border: 4, ecc: 'low' }), [text])
  if (failed) {
    return (
      <Banner
        tone="error"
        title={say(words.failed)}
        action={<Button onPress={onRetry}>{say(words.retry)}</Button>}
      >
        {failed}
      </Banner>
    )
  }
  if (!modules) return <ProgressBar label={say(words.making)} part={null} />
  return (
    <section className="copy">
      <h2>{say(words.title)}</h2>
      <QrImage modules={modules} label={say(words.scan)} />
      <div className="copy-words">
        <p>{say(words.what)}</p>
        <p>{say(words.whatNot)}</p>
        <div className="copy-buttons">
          {onShare && (
            <Button icon="share" onPress={onShare}>
              {say(words.share)}
            </Button>
          )}
          <Button icon="download" onPress={onDownload}>
            {say(words.download)}
          </Button>
        </div>
      </div>
    </section>
  )
}

const words = {
  title: { 'zh-CN': '给您留一份', en: 'A copy for you' },
  scan: {
    'zh-CN': '二维码：记录单编号、记录指纹和 PDF 指纹',
    en: 'Code with the record’s number, its fingerprint and that of the PDF',
  },
  what: {
    'zh-CN':
      '用手机扫一扫，存下这份记录单的编号和此刻的指纹。您在这里保存的 PDF 以后有没有被改动，用它就能核对。',
    en: 'Scan this with your phone to keep the record’s number and its fingerprints as of now. They tell later whether the PDF you save here was changed.',
  },
  whatNot: {
    'zh-CN': '二维码里只有这几行字，没有记录单本身。签字后补记了内容（如离开时间），新的 PDF 指纹会不同。',
    en: 'The code holds those few lines only, not the record. What is added after your signature, such as when the engineer left, gives a later PDF another fingerprint.',
  },
  code: {
    'zh-CN': '服务记录单 {number}\n记录指纹 {recordHash}\nPDF 指纹 {fingerprint}',
    en: 'Service record {number}\nFingerprint of the record {recordHash}\nFingerprint of the PDF {fingerprint}',
  },
  share: { 'zh-CN': '发送 PDF', en: 'Send the PDF' },
  download: { 'zh-CN': '保存 PDF', en: 'Save the PDF' },
  making: { 'zh-CN': '正在准备给您的一份…', en: 'Preparing your copy…' },
  failed: { 'zh-CN': '您的一份暂时做不出来', en: 'Your copy can’t be made just now' },
  retry: { 'zh-CN': '重试', en: 'Try again' },
} satisfies { [name: string]: Text }
