import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { Badge } from '../parts/frame/badge.tsx'
import { Card } from '../parts/frame/card.tsx'
import { CheckLine } from '../parts/lists/check-line.tsx'
import { EarlierVisit } from '../parts/lists/earlier-visit.tsx'
import { type Line, LineEditor } from '../parts/lists/line-editor.tsx'
import { type Photo, Photos } from '../parts/lists/photos.tsx'
import { Points } from '../parts/lists/points.tsx'
import { RowButton } from '../parts/lists/row-button.tsx'
import { TableRows } from '../parts/lists/table-rows.tsx'
import { VisitCard } from '../parts/lists/visit-card.tsx'
import { WayCard } from '../parts/lists/way-card.tsx'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

export function Lists() {
  const { say } = useLang()
  const [isDone, setDone] = useState(false)
  const [excuse, setExcuse] = useState<string | null>(null)
  const [withdrawn, setWithdrawn] = useState<readonly string[]>(['2'])
  const [photos, setPhotos] = useState<readonly Photo[]>([
    { id: 'waiting', src: null, label: say({ 'zh-CN': '维修前', en: 'Before' }) },
  ])
  const lines: Line[] = [
    {
      id: '1',
      title: say({ 'zh-CN': '更换固态硬盘', en: 'Replaced the solid state disk' }),
      detail: say({
        'zh-CN': '旧 S/N 2109E8F1 → 新 S/N 2455A0C7，保内',
        en: 'Old S/N 2109E8F1 → new S/N 2455A0C7, in warranty',
      }),
    },
    { id: '2', title: say({ 'zh-CN': '清洁散热风扇', en: 'Cleaned the fan' }) },
    { id: '3', title: 'SAS-RAID-Controller-9361-8i-Cache-Vault-Power-Module-LSICVM02-Replacement' },
  ].map((line) => ({ ...line, isWithdrawn: withdrawn.includes(line.id) }))
  return (
    <>
      <Specimen name="CheckLine">
        <Card title={say({ 'zh-CN': '出发前', en: 'Before leaving' })}>
          <div>
            <CheckLine
              label={say({ 'zh-CN': '防静电布、清洁布', en: 'Anti-static cloth, cleaning cloth' })}
              hint={say({ 'zh-CN': '台式机还要带灰尘吸附布', en: 'For a desktop, a dust cloth too' })}
              state={isDone ? 'done' : 'open'}
              {...(isDone ? { note: say({ 'zh-CN': '李明 09:02', en: 'Li Ming 09:02' }) } : {})}
              onTick={setDone}
            />
            <CheckLine
              label={say({ 'zh-CN': '备件：固态硬盘 512G', en: 'Spare part: 512 GB solid state disk' })}
              state={excuse === null ? 'open' : 'excused'}
              {...(excuse === null ? {} : { note: `· ${excuse}` })}
              onTick={() => undefined}
              onExcuse={setExcuse}
              onReopen={() => setExcuse(null)}
            />
            <CheckLine
              label={say({ 'zh-CN': '平板已充电，服务单已在本机', en: 'Tablet charged, job on it' })}
              state="done"
              note={say({ 'zh-CN': '李明 08:55', en: 'Li Ming 08:55' })}
              onTick={() => undefined}
            />
            <CheckLine
              label={say({ 'zh-CN': '系统光盘', en: 'System disc' })}
              state="excused"
              note={say({
                'zh-CN': '· 打印机故障，用不到 · 李明 08:56',
                en: '· a printer fault, not needed · Li Ming 08:56',
              })}
              onTick={() => undefined}
              onReopen={() => undefined}
            />
          </div>
        </Card>
      </Specimen>
      <Specimen name="LineEditor">
        <Card title={say({ 'zh-CN': '更换配件', en: 'Parts' })}>
          <LineEditor
            lines={lines}
            empty={say({ 'zh-CN': '还没有配件。', en: 'No parts yet.' })}
            addLabel={say({ 'zh-CN': '添加配件', en: 'Add a part' })}
            onAdd={() => undefined}
            onEdit={() => undefined}
            onWithdraw={(id) => setWithdrawn([...withdrawn, id])}
            onRestore={(id) => setWithdrawn(withdrawn.filter((each) => each !== id))}
          />
        </Card>
        <Card title={say({ 'zh-CN': '借用', en: 'Borrowed' })}>
          <LineEditor
            lines={[
              {
                id: 'chair',
                title: say({ 'zh-CN': '椅子', en: 'A chair' }),
                action: <Button icon="undo">{say({ 'zh-CN': '归还', en: 'Give it back' })}</Button>,
              },
              {
                id: 'lamp',
                title: say({ 'zh-CN': '台灯', en: 'A lamp' }),
                action: <Badge tone="good">{say({ 'zh-CN': '已归还', en: 'Given back' })}</Badge>,
              },
            ]}
            empty={say({ 'zh-CN': '没有借用', en: 'Nothing borrowed' })}
            addLabel={say({ 'zh-CN': '添加借用', en: 'Add something borrowed' })}
            onAdd={() => undefined}
            onEdit={() => undefined}
            onWithdraw={() => undefined}
            onRestore={() => undefined}
          />
        </Card>
        <Card title={say({ 'zh-CN': '安装软件', en: 'Software' })}>
          <LineEditor
            lines={[]}
            empty={say({ 'zh-CN': '没有安装软件。', en: 'No software was installed.' })}
            addLabel={say({ 'zh-CN': '添加软件', en: 'Add software' })}
            onAdd={() => undefined}
            onEdit={() => undefined}
            onWithdraw={() => undefined}
            onRestore={() => undefined}
          />
        </Card>
      </Specimen>
      <Specimen name="RowButton">
        <RowButton onPress={() => undefined}>
          {say({ 'zh-CN': '客户本人不在，没法签字', en: 'The customer is away and can’t sign' })}
        </RowButton>
        <RowButton
          aside={<Badge tone="warn">{say({ 'zh-CN': '2/3 步', en: '2 of 3' })}</Badge>}
          onPress={() => undefined}
        >
          {say({
            'zh-CN': '客户要求更换标准配件清单之外的部件，例如光驱、USB 接口、网卡、更多内存或硬盘',
            en: 'The customer wants a part that isn’t on the list: an optical drive, a USB port, a network card, more memory or a disk',
          })}
        </RowButton>
        <RowButton
          detail={say({
            'zh-CN': '10:20 已解决 · 客户接受',
            en: 'Settled at 10:20 · the customer is content',
          })}
          onPress={() => undefined}
        >
          {say({ 'zh-CN': '物品带错或漏带', en: 'Something is wrong or missing in the kit' })}
        </RowButton>
      </Specimen>
      <Specimen name="VisitCard">
        <VisitCard
          href="#lists"
          time="09:30"
          customer={say({ 'zh-CN': '吴江市图书馆', en: 'Wujiang City Library' })}
          place={say({ 'zh-CN': '公园路 120 号 2 楼采编部', en: '120 Park Road, 2nd floor' })}
          fault={say({ 'zh-CN': '激光打印机卡纸', en: 'Laser printer jams' })}
          badge={{ words: say({ 'zh-CN': '准备', en: 'Prepare' }), tone: 'accent' }}
          next={say({ 'zh-CN': '出发', en: 'Leave' })}
          due={say({ 'zh-CN': '还有 12 分钟', en: 'in 12 min' })}
        />
        <VisitCard
          href="#lists"
          time="10:00"
          customer={say({ 'zh-CN': '东城区东方小学', en: 'Dongfang Primary School' })}
          place={say({ 'zh-CN': '东方大街 18 号教学楼 2 层', en: '18 Dongfang Street, 2nd floor' })}
          fault={say({ 'zh-CN': '打印时频繁卡纸', en: 'The printer jams' })}
          next={say({
            'zh-CN': '核对地址、故障和准备事项',
            en: 'Confirm address, fault and what to prepare',
          })}
          due={say({ 'zh-CN': '已超过 5 分钟', en: '5 min ago' })}
          isLate
          clashes={[
            say({ 'zh-CN': '吴江市图书馆', en: 'Wujiang City Library' }),
            say({
              'zh-CN': '苏州工业园区星海生活广场便民超市连锁有限公司第三分店',
              en: 'Xinghai Plaza Convenience Stores (Suzhou Industrial Park) Co., Ltd., third branch',
            }),
          ]}
        />
        <VisitCard
          href="#lists"
          time="14:00"
          customer={say({
            'zh-CN': '苏州工业园区星海生活广场便民超市连锁有限公司第三分店',
            en: 'Xinghai Plaza Convenience Stores (Suzhou Industrial Park) Co., Ltd., third branch',
          })}
          place={say({ 'zh-CN': '星海街 200 号地下一层', en: '200 Xinghai Street, basement' })}
          fault={say({ 'zh-CN': '收银机开不了机', en: 'The till won’t boot' })}
          badge={{ words: say({ 'zh-CN': '已超时', en: 'Overdue' }), tone: 'bad' }}
          isOnlyHere
        />
      </Specimen>
      <Specimen name="WayCard">
        <WayCard
          title={say({ 'zh-CN': '客户', en: 'Customers' })}
          detail={say({ 'zh-CN': '办公时间、着装要求', en: 'Office hours, dress code' })}
          aside={<Badge tone="accent">{say({ 'zh-CN': '128 条', en: '128 rows' })}</Badge>}
          onPress={() => undefined}
        />
        <WayCard title={say({ 'zh-CN': '路程', en: 'Travel times' })} onPress={() => undefined} />
      </Specimen>
      <Specimen name="TableRows">
        <TableRows
          rows={[
            {
              id: '1',
              title: say({ 'zh-CN': '吴江市图书馆', en: 'Wujiang City Library' }),
              detail: say({ 'zh-CN': '08:30–17:30 · 正装', en: '08:30–17:30 · business dress' }),
            },
            {
              id: '2',
              title: 'SAS-RAID-Controller-9361-8i-Cache-Vault-Power-Module-LSICVM02-Replacement',
              aside: <Badge tone="bad">{say({ 'zh-CN': '禁止', en: 'Forbidden' })}</Badge>,
            },
          ]}
          onEdit={() => undefined}
          onDelete={() => undefined}
        />
        <TableRows
          label={say({ 'zh-CN': '要改的地方', en: 'What to correct' })}
          rows={[
            {
              id: '1',
              title: say({ 'zh-CN': '第 4 行，上班时间', en: 'Row 4, Opens' }),
              detail: say({
                'zh-CN': '“25:00”：请写成 08:30 这样的钟点。',
                en: '“25:00”: Write a time of day like 08:30.',
              }),
            },
          ]}
        />
      </Specimen>
      <Specimen name="EarlierVisit">
        <Card title={say({ 'zh-CN': '以前的服务', en: 'Earlier visits' })}>
          <div>
            <EarlierVisit
              href="#lists"
              date="2026-10-08"
              engineer={say({ 'zh-CN': '王芳', en: 'Wang Fang' })}
              fault={say({ 'zh-CN': '打印机不进纸', en: 'The printer takes no paper' })}
              standing={say({ 'zh-CN': '已解决 · 客户已签字', en: 'Solved · Signed by the customer' })}
            />
            <EarlierVisit
              href="#lists"
              date="2026-03-02"
              engineer={say({ 'zh-CN': '欧阳震华', en: 'Bartholomew Featherstonehaugh' })}
              fault={say({
                'zh-CN':
                  '打印时频繁卡纸，取纸有“咔哒”声，今天上午已卡三次，门店正在手工记账，请尽快安排工程师上门处理。',
                en: 'The printer jams on every third page and clicks when it takes paper; it has been so since this morning, please come soon.',
              })}
              standing={say({ 'zh-CN': '没有结果 · 未签字', en: 'No outcome · Not signed' })}
            />
          </div>
        </Card>
      </Specimen>
      <Specimen name="Points">
        <Points
          points={[
            {
              title: say({ 'zh-CN': '勇于担当', en: 'Take responsibility' }),
              text: say({
                'zh-CN': '接到的事，从头负责到底；做不到的，早说、说清楚。',
                en: 'What you take on is yours to the end; what you can’t do, say early and plainly.',
              }),
            },
            { title: say({ 'zh-CN': '工作服整洁，面带微笑', en: 'Clean work clothes, a friendly face' }) },
          ]}
        />
      </Specimen>
      <Specimen name="Photos">
        <Photos
          label={say({ 'zh-CN': '拍照', en: 'Take a photo' })}
          photos={photos}
          onPick={(files) =>
            setPhotos([
              ...photos,
              ...files.map((file) => ({ id: file.name, src: URL.createObjectURL(file), label: file.name })),
            ])
          }
          onOpen={() => undefined}
          onWithdraw={(id) => setPhotos(photos.filter((photo) => photo.id !== id))}
        />
      </Specimen>
    </>
  )
}
