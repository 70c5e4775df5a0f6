import { isRefusal } from '@countersign/shared/field'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../parts/actions/button.tsx'
import { PictureField } from '../parts/fields/picture-field.tsx'
import { readPhoto, useSetting } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { HotlinesForm } from './hotlines-form.tsx'
import { useSayRefusal } from './refusals.tsx'
import { routes } from './routes.ts'
import { usePortrait } from './use-portrait.ts'

// It is read at every start of the app, and never shown larger than this.
const edge = 640

/** What stands on the badge besides the name: a photo, taken once, and the numbers to call. */
export function BadgeSettings() {
  const { say } = useLang()
  const [, go] = useLocation()
  const sayRefusal = useSayRefusal()
  const [, keep] = useSetting('portrait')
  const portrait = usePortrait()
  const [isReading, setReading] = useState(false)
  const take = async (file: File) => {
    setReading(true)
    const photo = await readPhoto(file, edge)
    setReading(false)
    if (isRefusal(photo)) sayRefusal(photo)
    else keep(photo.bytes)
  }
  return (
    <>
      <PictureField
        label={say(portrait ? words.takeAnew : words.take)}
        src={portrait}
        alt={say(words.portrait)}
        isBusy={isReading}
        onPick={take}
        removeLabel={say(words.remove)}
        onRemove={() => keep(null)}
      />
      <HotlinesForm />
      <Button icon="customer" onPress={() => go(routes.badge(routes.settings))}>
        {say(words.show)}
      </Button>
    </>
  )
}

const words = {
  portrait: { 'zh-CN': '工牌照片', en: 'Photo on the badge' },
  take: { 'zh-CN': '拍照或选图', en: 'Take or choose a photo' },
  takeAnew: { 'zh-CN': '换一张', en: 'Another photo' },
  remove: { 'zh-CN': '去掉照片', en: 'Remove the photo' },
  show: { 'zh-CN': '出示工牌', en: 'Show the badge' },
} satisfies { [name: string]: Text }
