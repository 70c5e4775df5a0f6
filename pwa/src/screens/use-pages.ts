import type { Audience, Record as ServiceRecord } from '@countersign/shared/record'
import type { Lang, Text } from '@countersign/shared/text'
import { useEffect, useState } from 'react'
import { documents, photosOf, wordsFor } from '../document/index.ts'
import { useRecordStore } from '../record-store/index.ts'

/** A record's pages as SVG pictures; made anew whenever the record changes, the former ones shown meanwhile. */
export function usePages(record: ServiceRecord, lang: Lang, audience: Audience) {
  const store = useRecordStore()
  const [pages, setPages] = useState<readonly string[]>()
  const [failed, setFailed] = useState<Text>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes them anew
  useEffect(() => {
    let isWanted = true
    setFailed(undefined)
    photosOf(store, record)
      .then((photos) => documents.pages({ record, lang, audience }, photos))
      .then(
        (made) => isWanted && setPages(made),
        (error) => isWanted && setFailed(wordsFor(error)),
      )
    return () => {
      isWanted = false
    }
  }, [store, record, lang, audience, attempt])
  return { pages, failed, retry: () => setAttempt((before) => before + 1) }
}
