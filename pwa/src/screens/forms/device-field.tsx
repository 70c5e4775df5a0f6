import type { Text } from '@countersign/shared/text'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { useLang } from '../../words/lang.tsx'
import { deviceName } from '../device-name.ts'
import { useFacts } from '../visit-desk.tsx'
import { ownDevice } from './form.ts'

interface DeviceFieldProps {
  label: string
  chosen: string
  onChoose: (device: string) => void
}

/** Which device a line is about. There is nothing to choose while the visit has but one. */
export function DeviceField({ label, chosen, onChoose }: DeviceFieldProps) {
  const { say } = useLang()
  const own = useFacts((state) => state.job.asset)
  const others = useFacts((state) => state.devices)
  if (others.length === 0) return null
  return (
    <SelectField
      label={label}
      options={[
        { id: ownDevice, label: (own && say(deviceName(own))) || say(words.own) },
        ...others.map((device) => ({ id: device.line, label: say(deviceName(device)) })),
      ]}
      chosen={chosen || ownDevice}
      onChoose={onChoose}
      placeholder={say(words.own)}
    />
  )
}

const words = {
  own: { 'zh-CN': '本次报修的设备', en: 'The device of this job' },
} satisfies { [name: string]: Text }
