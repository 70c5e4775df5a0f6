import type { Wanted } from '@countersign/shared/document'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { documents, photosOf, wordsFor } from '../document/index.ts'
import { useRecordStore } from '../record-store/index.ts'
import { downloadFile } from './download-file.ts'
import { canShareFiles, shareFile } from './share-file.ts'

/** Makes a record's PDF when it is asked for, and hands it out: as a download, or through the system's share sheet. */
export function usePdf(wanted: Wanted, name: string) {
  const store = useRecordStore()
  const [busy, setBusy] = useState<'download' | 'share' | null>(null)
  const [failed, setFailed] = useState<Text | null>(null)

  const hand = async (how: 'download' | 'share', out: (file: File) => Promise<void> | void) => {
    if (busy) return
    setBusy(how)
    setFailed(null)
    try {
      const { bytes } = await documents.pdf(wanted, await photosOf(store, wanted.record))
      await out(new File([bytes], name, { type: 'application/pdf' }))
    } catch (error) {
      setFailed(isLate(error) ? words.late : wordsFor(error))
    } finally {
      setBusy(null)
    }
  }
  return {
    busy,
    failed,
    canShare: canShareFiles(),
    download: () => hand('download', (file) => downloadFile(file, file.name)),
    share: () => hand('share', shareFile),
  }
}

/** The share sheet opens only soon after a tap; making a long document may take longer. */
function isLate(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotAllowedError'
}

const words = {
  late: {
    'zh-CN': 'PDF 已生成，但系统没有让它发送。请再点一次“发送 PDF”，或先下载再发送。',
    en: 'The PDF is made, but the system did not let it be shared. Choose “Share PDF” once more, or download it first.',
  },
} satisfies { [name: string]: Text }
