import { useState } from 'react'
import { CopyOffer } from '../parts/customer/copy-offer.tsx'
import { IdCard } from '../parts/customer/id-card.tsx'
import { PagePreview } from '../parts/customer/page-preview.tsx'
import { type Rating, RatingInput } from '../parts/customer/rating-input.tsx'
import { StatementBlock } from '../parts/customer/statement-block.tsx'
import { useLang } from '../words/lang.tsx'
import { dataStatement } from './samples.ts'
import { Specimen } from './specimen.tsx'

const page = (number: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><rect x="15" y="15" width="180" height="12" fill="#ccd"/>${Array.from({ length: 20 }, (_, i) => `<rect x="15" y="${40 + i * 11}" width="${180 - ((i * 37) % 60)}" height="5" fill="#dde"/>`).join('')}<text x="105" y="290" font-size="8" text-anchor="middle">${number}</text></svg>`

const nothing = () => undefined

const copy = {
  number: 'CS-20260302-7K3F2Q',
  recordHash: `sha256:${'0123456789abcdef'.repeat(4)}`,
  onRetry: nothing,
  onDownload: nothing,
}

const pages = [page(1), page(2), page(3)]

export function Customers() {
  const { say } = useLang()
  const [rating, setRating] = useState<Rating | null>(null)
  const [seen, setSeen] = useState(0)
  return (
    <>
      <Specimen name="StatementBlock">
        <StatementBlock
          title={say(dataStatement.title)}
          paragraphs={dataStatement.paragraphs.map(say)}
          source={say({ 'zh-CN': '声明 data-safety，第 1 版', en: 'Statement data-safety, version 1' })}
        />
      </Specimen>
      <Specimen name="IdCard">
        <IdCard
          name={say({ 'zh-CN': '李明', en: 'Bartholomew Featherstonehaugh' })}
          number={say({ 'zh-CN': '工号 E017', en: 'Staff no. E017' })}
          photo={undefined}
          photoLabel={say({ 'zh-CN': '李明的照片', en: 'Photo of Bartholomew' })}
          lines={[
            { label: say({ 'zh-CN': '服务台', en: 'Service desk' }), phone: '400-555 0100' },
            { label: say({ 'zh-CN': '投诉电话', en: 'Complaints' }), phone: '010-5550 0199' },
          ]}
        />
      </Specimen>
      <Specimen name="RatingInput">
        <RatingInput
          label={say({ 'zh-CN': '您对这次服务满意吗？', en: 'Are you happy with this service?' })}
          rating={rating}
          onRate={setRating}
        />
      </Specimen>
      <Specimen name="PagePreview">
        <PagePreview label="FW-20260302-001" pages={pages} onSeen={setSeen} />
        <output data-seen>{seen}</output>
      </Specimen>
      <Specimen name="CopyOffer">
        <CopyOffer {...copy} fingerprint={copy.recordHash} onShare={nothing} />
      </Specimen>
      <Specimen name="CopyOffer, where files can’t be sent">
        <CopyOffer {...copy} fingerprint={copy.recordHash} />
      </Specimen>
      <Specimen name="CopyOffer, being made">
        <CopyOffer {...copy} />
      </Specimen>
      <Specimen name="CopyOffer, not made">
        <CopyOffer
          {...copy}
          failed={say({
            'zh-CN': '字库还没有准备好，请联网后再试。',
            en: 'A font is still missing: go online and try again.',
          })}
        />
      </Specimen>
    </>
  )
}
