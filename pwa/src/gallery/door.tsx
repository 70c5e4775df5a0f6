import { Button } from '../parts/actions/button.tsx'
import { Countdown } from '../parts/door/countdown.tsx'
import { KnockBeat } from '../parts/door/knock-beat.tsx'
import { Card } from '../parts/frame/card.tsx'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

export function Door() {
  const { say } = useLang()
  return (
    <>
      <Specimen name="KnockBeat">
        <KnockBeat taps={0} isBeating={false} />
        <KnockBeat taps={2} isBeating />
        <KnockBeat taps={6} isBeating={false} />
        <Button>{say({ 'zh-CN': '开始敲', en: 'Begin' })}</Button>
      </Specimen>
      <Specimen name="Countdown">
        <Card>
          <Countdown label={say({ 'zh-CN': '距再次敲门', en: 'Knock again in' })} seconds={18} part={0.4} />
          <Countdown
            label={say({ 'zh-CN': '距打电话给客户', en: 'Phone the customer in' })}
            seconds={245}
            part={0.18}
          />
        </Card>
      </Specimen>
    </>
  )
}
