import { Button } from '../parts/actions/button.tsx'
import { CallLink } from '../parts/actions/call-link.tsx'
import { Icon, iconNames } from '../parts/actions/icon.tsx'
import { IconButton } from '../parts/actions/icon-button.tsx'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

const kinds = ['primary', 'secondary', 'quiet', 'danger'] as const

export function Actions() {
  const { say } = useLang()
  const label = say({ 'zh-CN': '开始服务', en: 'Start the service' })
  const nothing = () => undefined
  return (
    <>
      {kinds.map((kind) => (
        <Specimen key={kind} name={`Button ${kind}`}>
          <div className="row">
            <Button kind={kind} onPress={nothing}>
              {label}
            </Button>
            <Button kind={kind} icon="phone" onPress={nothing}>
              {label}
            </Button>
            <Button kind={kind} isBusy>
              {label}
            </Button>
            <Button kind={kind} isDisabled>
              {label}
            </Button>
          </div>
        </Specimen>
      ))}
      <Specimen name="CallLink">
        <CallLink phone="138 0000 0003">王芳 138 0000 0003</CallLink>
      </Specimen>
      <Specimen name="Button, wide">
        <Button kind="primary" isWide icon="check">
          {say({
            'zh-CN': '我已当面说明数据风险，请客户确认并签名',
            en: 'I have explained the risk to the data: ask the customer to confirm and sign',
          })}
        </Button>
      </Specimen>
      <Specimen name="IconButton">
        <div className="row">
          <IconButton icon="more" label={say({ 'zh-CN': '更多', en: 'More' })} onPress={nothing} />
          <IconButton icon="share" label={say({ 'zh-CN': '分享', en: 'Share' })} onPress={nothing} />
          <IconButton
            icon="print"
            label={say({ 'zh-CN': '打印', en: 'Print' })}
            onPress={nothing}
            isDisabled
          />
        </div>
      </Specimen>
      <Specimen name="Icon">
        <div className="row">
          {iconNames.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </div>
      </Specimen>
    </>
  )
}
