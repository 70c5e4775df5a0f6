import { isRefusal } from '@countersign/shared/field'
import { photoSubjectNames } from '@countersign/shared/names'
import type { Payload, Told } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { Photos } from '../../parts/lists/photos.tsx'
import { Sheet } from '../../parts/overlays/sheet.tsx'
import { useDraft, usePhotoAddresses, useRecordStore } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { useSayRefusal } from '../refusals.tsx'
import { useFacts, useTell, useVisitId } from '../visit-desk.tsx'

type Subject = Payload<'photo-added'>['shows']
const subjects = Object.keys(photoSubjectNames) as Subject[]

/** The photos of the visit. A new one shows what was chosen beside it; a tap opens it. */
export function PhotoList() {
  const { say } = useLang()
  const store = useRecordStore()
  const visit = useVisitId()
  const tell = useTell()
  const sayRefusal = useSayRefusal()
  const photos = useFacts((state) => state.photos)
  const addresses = usePhotoAddresses(photos.map((photo) => photo.photo))
  const [shows, setShows] = useDraft<Subject>(visit, 'photo-shows')
  const [keeping, setKeeping] = useState(0)
  const [opened, setOpened] = useState<string | null>(null)

  const add = async (files: readonly File[]) => {
    setKeeping((n) => n + files.length)
    for (const file of files) {
      const answer = await store.photos.add(visit, file, { shows: shows ?? 'before' })
      if (isRefusal(answer)) sayRefusal(answer)
      setKeeping((n) => n - 1)
    }
  }
  const shown = photos.find((photo) => photo.line === opened)
  return (
    <>
      <SelectField
        label={say(words.shows)}
        options={subjects.map((id) => ({ id, label: say(photoSubjectNames[id]) }))}
        chosen={shows ?? 'before'}
        onChoose={setShows}
        placeholder={say(words.shows)}
      />
      <Photos
        label={say(words.take)}
        photos={[
          ...photos.map((photo) => ({
            id: photo.line,
            src: addresses[photo.photo] ?? null,
            label: photo.caption || say(photoSubjectNames[photo.shows]),
          })),
          ...Array.from({ length: keeping }, (_, i) => ({ id: `keeping-${i}`, src: null, label: '' })),
        ]}
        onPick={add}
        onOpen={setOpened}
        onWithdraw={(line) => tell({ type: 'line-withdrawn', payload: { line } })}
      />
      {shown && <PhotoSheet photo={shown} src={addresses[shown.photo]} onClose={() => setOpened(null)} />}
    </>
  )
}

interface PhotoSheetProps {
  photo: Told<'photo-added'>
  src: string | undefined
  onClose: () => void
}

function PhotoSheet({ photo, src, onClose }: PhotoSheetProps) {
  const { say } = useLang()
  const tell = useTell()
  const { line, photo: hash, bytes, width, height, shows } = photo
  const caption = (words: string) =>
    tell({
      type: 'photo-added',
      payload: { line, photo: hash, bytes, width, height, shows, caption: words.trim() },
    })
  return (
    <Sheet title={say(photoSubjectNames[shows])} onClose={onClose}>
      <div className="stack">
        {src && (
          <img src={src} alt={photo.caption || say(photoSubjectNames[shows])} width={width} height={height} />
        )}
        <TextField label={say(words.caption)} value={photo.caption ?? ''} onCommit={caption} isOptional />
      </div>
    </Sheet>
  )
}

const words = {
  shows: { 'zh-CN': '照片内容', en: 'What it shows' },
  take: { 'zh-CN': '拍照或选图', en: 'Take or choose a photo' },
  caption: { 'zh-CN': '说明', en: 'Caption' },
} satisfies { [name: string]: Text }
