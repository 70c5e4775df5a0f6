import type { Record as ServiceRecord } from '@countersign/shared/record'
import type { Lang, Text } from '@countersign/shared/text'
import { useEffect, useState } from 'react'
import { documents, photosOf, wordsFor } from '../../document/index.ts'
import { useRecordStore } from '../../record-store/index.ts'

/** The customer's PDF of a record, made ahead: it is there when somebody asks for it. */
export function useMadePdf(record: ServiceRecord, lang: Lang) {
  const store = useRecordStore()
  const [made, setMade] = useState<{ of: ServiceRecord; lang: Lang; bytes: Uint8Array<ArrayBuffer> }>()
  const [failed, setFailed] = useState<Text>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes it anew
  useEffect(() => {
    let isWanted = true
    setFailed(undefined)
    photosOf(store, record)
      .then((photos) => documents.pdf({ record, lang, audience: 'customer' }, photos))
      .then(
        ({ bytes }) => isWanted && setMade({ of: record, lang, bytes }),
        (error) => isWanted && setFailed(wordsFor(error)),
      )
    return () => {
      isWanted = false
    }
  }, [store, record, lang, attempt])
  const isThis = made?.of === record && made.lang === lang
  return {
    bytes: isThis ? made.bytes : undefined,
    failed,
    retry: () => setAttempt((before) => before + 1),
  }
}
