import { sha256 } from '@countersign/shared/field'
import { recordHash, type Record as ServiceRecord } from '@countersign/shared/record'
import { useMemo } from 'react'
import { CopyOffer } from '../../parts/customer/copy-offer.tsx'
import { useLang } from '../../words/lang.tsx'
import { documentName } from '../document-name.ts'
import { downloadFile } from '../download-file.ts'
import { canShareFiles, shareFile } from '../share-file.ts'
import { useMadePdf } from './use-made-pdf.ts'

/** After signing: the customer takes the record along. Nothing of it leaves the customer's pages. */
export function CustomersCopy({ record }: { record: ServiceRecord }) {
  const { say, lang } = useLang()
  const { bytes, failed, retry } = useMadePdf(record, lang)
  const fingerprint = useMemo(() => bytes && sha256(bytes), [bytes])
  const hand = (out: (file: File) => unknown) => () => {
    const name = documentName(record.state, { lang, audience: 'customer' })
    if (bytes) out(new File([bytes], name, { type: 'application/pdf' }))
  }
  return (
    <CopyOffer
      number={record.state.opened?.number ?? ''}
      recordHash={recordHash(record)}
      fingerprint={fingerprint}
      failed={failed && say(failed)}
      onRetry={retry}
      onDownload={hand((file) => downloadFile(file, file.name))}
      onShare={
        canShareFiles()
          ? hand((file) => shareFile(file).catch(() => downloadFile(file, file.name)))
          : undefined
      }
    />
  )
}
