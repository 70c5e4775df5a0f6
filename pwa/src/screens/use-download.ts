import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import type { Documents } from '../document/index.ts'
import { downloadFile } from './download-file.ts'

/** A PDF that is made when it is asked for, and downloaded. What makes it is loaded only then. */
interface Download {
  readonly isBusy: boolean
  /** Why there is none, and what to do about it. */
  readonly trouble: Text | null
  readonly download: () => Promise<void>
}

export function useDownload(
  name: string,
  make: (documents: Documents) => Promise<{ readonly bytes: Uint8Array<ArrayBuffer> }>,
): Download {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Text | null>(null)
  const download = async () => {
    setBusy(true)
    setTrouble(null)
    const { documents, wordsFor } = await import('../document/index.ts')
    try {
      const { bytes } = await make(documents)
      downloadFile(new Blob([bytes], { type: 'application/pdf' }), name)
    } catch (error) {
      setTrouble(wordsFor(error))
    }
    setBusy(false)
  }
  return { isBusy, trouble, download }
}
